package org.sems.jira.flag;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.Nullable;
import org.sems.appointment.Post;
import org.sems.catalogue.recordtype.RecordFlag;
import org.sems.jira.ledger.Ledger;
import org.sems.jira.ledger.LedgerKind;
import org.sems.jira.ledger.NewLedgerEntry;
import org.sems.jira.record.ReadSituation;
import org.sems.jira.record.flag.RecordFlags;
import org.sems.jira.record.lock.RecordTransactions;
import org.sems.problem.Conflict;
import org.sems.problem.NotAllowed;
import org.sems.problem.Problem;
import org.sems.problem.Problems;
import org.sems.problem.Refused;
import org.sems.record.ActorFacts;
import org.sems.record.FieldValue;
import org.sems.record.Standing;

/**
 * The Security Manager or the Accountable Manager clears a flag after looking at its cause, and says why. Nobody clears
 * a flag that their own action raised. The reason is in the ledger and beside the record.
 */
public final class ClearFlags {
    private static final String ROLE = "security-manager";
    /** As much as Jira takes for a comment unless an administrator has changed that. */
    private static final int LONGEST_REASON = 32_767;

    private final ReadSituation situations;
    private final ClearableFlags clearable;
    private final RecordFlags flags;
    private final Ledger ledger;
    private final RecordTransactions transactions;

    public ClearFlags(
            ReadSituation situations,
            ClearableFlags clearable,
            RecordFlags flags,
            Ledger ledger,
            RecordTransactions transactions) {
        this.situations = situations;
        this.clearable = clearable;
        this.flags = flags;
        this.ledger = ledger;
        this.transactions = transactions;
    }

    /** Whether there is a flag on the record that a person clears, and the user is one of those who may. */
    public boolean offers(Issue issue, @Nullable ApplicationUser user) {
        return user != null && !clearable.find(issue).isEmpty() && mayClear(issue, user);
    }

    boolean mayClear(Issue issue, ApplicationUser user) {
        ActorFacts actor = situations.read(issue, user).actor();
        return actor.hasRole(ROLE) || actor.standing(Post.ACCOUNTABLE_MANAGER) == Standing.APPOINTED;
    }

    /**
     * @param keys of flags, such as {@code link-removed}
     * @throws NotAllowed if the user may not clear them, or their own action raised them
     * @throws Refused    with everything that is wrong with what was asked
     * @throws Conflict   if somebody else was faster
     */
    void clear(Issue issue, ApplicationUser user, List<String> keys, String reason) {
        if (!mayClear(issue, user)) {
            throw new NotAllowed(Problem.of("flag.not-for-you"));
        }
        Set<RecordFlag> wanted = read(issue, keys, reason);
        wanted.forEach(flag -> refuseOwn(issue, user, flag));
        transactions.holding(issue.getId(), () -> {
            if (!clearable.find(issue).containsAll(wanted)) {
                throw new Conflict(Problem.of("flag.cleared-meanwhile"));
            }
            wanted.forEach(flag -> refuseOwn(issue, user, flag)); // it may have come to stand for more since
            wanted.forEach(flag -> clear(issue, user, flag, reason));
            flags.store(issue.getId(), Optional.of(user), Set.of(), wanted);
        });
    }

    private Set<RecordFlag> read(Issue issue, List<String> keys, String reason) {
        Problems problems = new Problems();
        if (keys.isEmpty()) {
            problems.add(Problem.of("flag.none-named").at("clear"));
        }
        keys.forEach(key -> check(issue, key, problems));
        if (FieldValue.words(reason).isEmpty()) {
            problems.add(Problem.of("flag.reason-missing").at("reason"));
        } else if (reason.length() > LONGEST_REASON) {
            problems.add(Problem.of("flag.reason-too-long", LONGEST_REASON).at("reason"));
        }
        problems.refuseIfAny();
        return keys.stream().map(RecordFlag::ofKey).flatMap(Optional::stream).collect(Collectors.toSet());
    }

    private void check(Issue issue, String key, Problems problems) {
        Optional<RecordFlag> flag = RecordFlag.ofKey(key);
        if (flag.isEmpty()) {
            problems.add(Problem.of("flag.unknown", key).at("clear"));
        } else if (!ClearableFlags.ALL.contains(flag.get())) {
            problems.add(
                    Problem.of("flag.not-cleared-by-hand", flag.get().option()).at("clear"));
        } else if (!clearable.find(issue).contains(flag.get())) {
            problems.add(Problem.of("flag.not-there", flag.get().option()).at("clear"));
        }
    }

    private void refuseOwn(Issue issue, ApplicationUser user, RecordFlag flag) {
        if (clearable.doers(issue, flag).anyMatch(user.getKey()::equals)) {
            throw new NotAllowed(Problem.of("flag.own-doing", flag.option()));
        }
    }

    /** The ledger first: a crash in between leaves a flag that can be cleared again. */
    private void clear(Issue issue, ApplicationUser user, RecordFlag flag, String reason) {
        situations
                .semsOf(issue)
                .ifPresent(sems -> ledger.add(new NewLedgerEntry(
                        sems.id(),
                        Optional.of(issue.getId()),
                        LedgerKind.FLAG_CLEARED,
                        user.getKey(),
                        flag.key(),
                        clearable.standsFor(issue, flag),
                        reason)));
        clearable.settle(issue, flag);
    }
}
