package org.sems.jira.flag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sems.catalogue.recordtype.RecordFlag;
import org.sems.jira.ledger.LedgerKind;
import org.sems.jira.ledger.NewLedgerEntry;
import org.sems.jira.link.RemovedLink;
import org.sems.jira.link.RemovedLinkTexts;
import org.sems.jira.link.RemovedLinks;
import org.sems.jira.record.ReadSituation;
import org.sems.jira.record.flag.Bypasses;
import org.sems.jira.record.flag.RecordFlags;
import org.sems.jira.record.lock.RecordTransactions;
import org.sems.jira.testing.InMemoryLedger;
import org.sems.problem.Conflict;
import org.sems.problem.NotAllowed;
import org.sems.problem.Problem;
import org.sems.problem.Refused;
import org.sems.record.ActorFacts;
import org.sems.record.Situation;
import org.sems.record.Standing;
import org.sems.sems.Sems;

/** From audit 1 Bob removed the link to control 2; Cat took it past a gate. Both are Security Managers, as Ann is. */
class ClearFlagsTest {
    private final ReadSituation situations = mock(ReadSituation.class);
    private final RecordFlags flags = mock(RecordFlags.class);
    private final RemovedLinks links = mock(RemovedLinks.class);
    private final InMemoryLedger ledger = new InMemoryLedger();
    private final RecordTransactions transactions = mock(RecordTransactions.class);
    private final IssueManager issues = mock(IssueManager.class);
    private final MutableIssue audit = issue(1);
    private final Set<RecordFlag> present =
            EnumSet.of(RecordFlag.LINK_REMOVED, RecordFlag.GATE_BYPASSED, RecordFlag.REVIEW_REQUESTED);
    private final List<RemovedLink> rows = new ArrayList<>(List.of(new RemovedLink(7, 1, 1, 2, "audits", "bob", true)));
    private final ClearableFlags clearable =
            new ClearableFlags(flags, links, new Bypasses(ledger), new RemovedLinkTexts(issues));
    private final ClearFlags clear = new ClearFlags(situations, clearable, flags, ledger, transactions);
    private final ApplicationUser ann = user("ann", "security-manager", Standing.NONE);
    private final ApplicationUser bob = user("bob", "security-manager", Standing.NONE);
    private final ApplicationUser cat = user("cat", "security-manager", Standing.NONE);

    @BeforeEach
    void anAuditWithFlags() {
        issue(2);
        Sems sems = mock(Sems.class);
        when(sems.key()).thenReturn("AIR");
        when(situations.semsOf(audit)).thenReturn(Optional.of(sems));
        when(flags.read(audit)).thenAnswer(asked -> EnumSet.copyOf(present));
        when(links.ofRecord(1)).thenAnswer(asked -> List.copyOf(rows));
        doAnswer(asked -> rows.remove(asked.<RemovedLink>getArgument(0)))
                .when(links)
                .settle(any());
        doAnswer(asked -> present.removeAll(asked.<Set<RecordFlag>>getArgument(3)))
                .when(flags)
                .store(anyLong(), any(), any(), any());
        doAnswer(asked -> {
                    asked.<Runnable>getArgument(1).run();
                    return null;
                })
                .when(transactions)
                .holding(anyLong(), any());
        ledger.add(new NewLedgerEntry("AIR", Optional.of(1L), LedgerKind.BYPASS, "cat", "Notify", List.of(), ""));
    }

    @Test
    void clearsAFlagAndTellsWhatItStoodForAndWhy() {
        clear.clear(audit, ann, List.of("link-removed"), "It was the wrong control.");

        assertThat(present).containsExactly(RecordFlag.GATE_BYPASSED, RecordFlag.REVIEW_REQUESTED);
        assertThat(rows).isEmpty();
        NewLedgerEntry newLedgerEntry = ledger.deeds().get(1);
        assertThat(newLedgerEntry.kind()).isEqualTo(LedgerKind.FLAG_CLEARED);
        assertThat(newLedgerEntry.actorKey()).isEqualTo("ann");
        assertThat(newLedgerEntry.subject()).isEqualTo("link-removed");
        assertThat(newLedgerEntry.note()).isEqualTo("It was the wrong control.");
        assertThat(newLedgerEntry.reasons()).extracting(Problem::code).containsExactly("ledger.link-removed");
    }

    @Test
    void clearsSeveralAtOnceEachWithALineOfItsOwn() {
        clear.clear(audit, ann, List.of("link-removed", "gate-bypassed"), "Looked at.");

        assertThat(present).containsExactly(RecordFlag.REVIEW_REQUESTED);
        assertThat(ledger.deeds())
                .extracting(NewLedgerEntry::subject)
                .containsExactlyInAnyOrder("Notify", "link-removed", "gate-bypassed");
    }

    @ParameterizedTest(name = "{0} with {1}, {2}: {3}")
    @CsvSource({
        "dan, security-manager, NONE, true",
        "dan, auditor, APPOINTED, true",
        "dan, auditor, DEPUTY, false",
        "dan, risk-owner, NONE, false"
    })
    void isForTheSecurityManagerAndTheAccountableManagerInPerson(
            String key, String role, Standing standing, boolean may) {
        ApplicationUser dan = user(key, role, standing);

        assertThat(clear.offers(audit, dan)).isEqualTo(may);
        if (!may) {
            assertThatThrownBy(() -> clear.clear(audit, dan, List.of("link-removed"), "Because."))
                    .isInstanceOf(NotAllowed.class);
            assertThat(present).contains(RecordFlag.LINK_REMOVED);
        }
    }

    @Test
    void nobodyClearsWhatTheyDidThemselves() {
        assertThatThrownBy(() -> clear.clear(audit, bob, List.of("link-removed"), "Because."))
                .isInstanceOf(NotAllowed.class)
                .hasMessageContaining("own-doing");
        assertThatThrownBy(() -> clear.clear(audit, cat, List.of("gate-bypassed"), "Because."))
                .isInstanceOf(NotAllowed.class)
                .hasMessageContaining("own-doing");
        clear.clear(audit, bob, List.of("gate-bypassed"), "Because.");
        clear.clear(audit, cat, List.of("link-removed"), "Because.");

        assertThat(present).containsExactly(RecordFlag.REVIEW_REQUESTED);
    }

    @Test
    void whoWentPastAGateBeforeTheFlagWasClearedMayClearALaterOne() {
        clear.clear(audit, ann, List.of("gate-bypassed"), "Looked at.");
        present.add(RecordFlag.GATE_BYPASSED);
        ledger.add(new NewLedgerEntry("AIR", Optional.of(1L), LedgerKind.BYPASS, "", "Notify", List.of(), ""));

        clear.clear(audit, cat, List.of("gate-bypassed"), "Looked at.");

        assertThat(present).doesNotContain(RecordFlag.GATE_BYPASSED);
    }

    @Test
    void refusesWithEverythingThatIsWrong() {
        present.remove(RecordFlag.GATE_BYPASSED);

        Refused refused = catchThrowableOfType(
                Refused.class,
                () -> clear.clear(audit, ann, List.of("gate-bypassed", "review-requested", "none"), "\u00a0 "));

        assertThat(refused.problems())
                .extracting(Problem::code)
                .containsExactly("flag.not-there", "flag.not-cleared-by-hand", "flag.unknown", "flag.reason-missing");
        assertThat(catchThrowableOfType(Refused.class, () -> clear.clear(audit, ann, List.of(), "x".repeat(32_768)))
                        .problems())
                .extracting(Problem::code)
                .containsExactly("flag.none-named", "flag.reason-too-long");
        assertThat(ledger.deeds()).hasSize(1);
    }

    @Test
    void saysSoWhenSomebodyElseWasFaster() {
        doAnswer(asked -> {
                    present.remove(RecordFlag.LINK_REMOVED);
                    asked.<Runnable>getArgument(1).run();
                    return null;
                })
                .when(transactions)
                .holding(anyLong(), any());

        assertThatThrownBy(() -> clear.clear(audit, ann, List.of("link-removed"), "Looked at."))
                .isInstanceOf(Conflict.class);
        assertThat(ledger.deeds()).hasSize(1);
    }

    @Test
    void isOfferedNobodyWhereNothingIsToBeCleared() {
        present.removeAll(ClearableFlags.ALL);

        assertThat(clear.offers(audit, ann)).isFalse();
        assertThat(clear.offers(audit, null)).isFalse();
    }

    private ApplicationUser user(String key, String role, Standing standing) {
        ApplicationUser user = mock(ApplicationUser.class);
        when(user.getKey()).thenReturn(key);
        ActorFacts actor = mock(ActorFacts.class);
        when(actor.hasRole(role)).thenReturn(true);
        when(actor.standing("accountable-manager")).thenReturn(standing);
        Situation situation = new Situation(null, actor, null, null);
        when(situations.read(audit, user)).thenReturn(situation);
        return user;
    }

    private MutableIssue issue(long id) {
        MutableIssue issue = mock(MutableIssue.class);
        when(issue.getId()).thenReturn(id);
        when(issue.getKey()).thenReturn("SEM-" + id);
        when(issues.getIssueObject(id)).thenReturn(issue);
        return issue;
    }
}
