package org.sems.jira.monitoring.gates;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.annotation.Nullable;
import org.sems.jira.ledger.LedgerEntry;
import org.sems.jira.ledger.LedgerKind;
import org.sems.jira.ledger.StoredMinute;
import org.sems.problem.Problem;
import org.sems.provisioning.release.WorkflowGates;

/**
 * The ledger entries about the gates of workflows, as far as they count for a SeMS or for one of its projects. It is
 * kept nowhere else: the entries are compared with the workflows, and a difference makes the next entry.
 */
final class GateHistory {
    /** The arguments of a reason: the workflow, its transitions, and from when on, if that is earlier than the entry. */
    static final String OUT = "ledger.gates-out";

    static final String WATCHED = "ledger.gates-out-watched";
    static final String FOUND_OUT = "ledger.gates-found-out";
    static final String BACK = "ledger.gates-back";
    static final String LOOKED_THROUGH = "ledger.looked-through";
    private static final Pattern ACTION_ID = Pattern.compile("\\((\\d{1,9})\\)(?=, |$)");
    private final GateEntries entries;
    private final Predicate<LedgerEntry> counts;

    GateHistory(GateEntries entries, Predicate<LedgerEntry> counts) {
        this.entries = entries;
        this.counts = counts;
    }

    /** Whether there is no entry at all. */
    boolean isSilent() {
        for (int i = 0; entries.isThere(i); i++) {
            if (counts.test(entries.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether its gates are out by the last entry. */
    boolean isOut(String workflow) {
        return entries(workflow).stream()
                .map(entry -> entry.newLedgerEntry().kind())
                .filter(kind -> kind != LedgerKind.LOOKED_THROUGH)
                .findFirst()
                .filter(LedgerKind.RELEASE::equals)
                .isPresent();
    }

    /** What of it is not told yet. */
    WorkflowGates news(WorkflowGates gates) {
        Set<Integer> open = new HashSet<>();
        Set<Integer> known = new HashSet<>();
        entries(gates.name()).stream()
                .takeWhile(entry -> entry.newLedgerEntry().kind() != LedgerKind.RETURN)
                .forEach(entry -> {
                    open.addAll(open(entry, gates.name()));
                    reasons(entry, gates.name()).forEach(reason -> known.addAll(transitions(reason)));
                });
        return new WorkflowGates(
                gates.key(),
                gates.name(),
                gates.open().stream().filter(one -> !open.containsAll(ids(one))).toList(),
                gates.watched().stream()
                        .filter(one -> !known.containsAll(ids(one)))
                        .toList());
    }

    /** The times that are over, in which moves went unseen, and whose records have not all been looked at; the earliest first. */
    List<GateOutage> absences(String workflow) {
        List<LedgerEntry> oldestFirst = new ArrayList<>();
        entries(workflow).stream()
                .takeWhile(entry -> entry.newLedgerEntry().kind() != LedgerKind.LOOKED_THROUGH)
                .forEach(entry -> oldestFirst.add(0, entry));
        List<GateOutage> absences = new ArrayList<>();
        Set<Integer> open = new HashSet<>();
        @Nullable Instant from = null;
        for (LedgerEntry entry : oldestFirst) {
            if (entry.newLedgerEntry().kind() == LedgerKind.RELEASE) {
                Instant since = since(entry, workflow);
                from = from == null || since.isBefore(from) ? since : from;
                open.addAll(open(entry, workflow));
            } else if (from != null) {
                if (!open.isEmpty()) {
                    absences.add(new GateOutage(from, entry.at(), open));
                }
                from = null;
                open.clear();
            }
        }
        return absences;
    }

    /**
     * As far back as to when its records were last looked through: entries before that are not needed any more. Entries
     * about other workflows, however many, hide none about this one.
     */
    private List<LedgerEntry> entries(String workflow) {
        List<LedgerEntry> found = new ArrayList<>();
        for (int i = 0; entries.isThere(i); i++) {
            LedgerEntry entry = entries.get(i);
            if (counts.test(entry) && !reasons(entry, workflow).isEmpty()) {
                found.add(entry);
                if (entry.newLedgerEntry().kind() == LedgerKind.LOOKED_THROUGH) {
                    break;
                }
            }
        }
        return found;
    }

    private static List<Problem> reasons(LedgerEntry entry, String workflow) {
        return entry.newLedgerEntry().reasons().stream()
                .filter(reason -> reason.arguments().get(0).equals(workflow))
                .toList();
    }

    private static Set<Integer> open(LedgerEntry entry, String workflow) {
        return reasons(entry, workflow).stream()
                .filter(reason -> !reason.code().equals(WATCHED))
                .flatMap(reason -> transitions(reason).stream())
                .collect(Collectors.toSet());
    }

    private static Instant since(LedgerEntry entry, String workflow) {
        return reasons(entry, workflow).stream()
                .filter(reason -> reason.code().equals(FOUND_OUT))
                .map(reason -> StoredMinute.parse(argument(reason, 2)))
                .filter(entry.at()::isAfter)
                .findFirst()
                .orElse(entry.at());
    }

    private static Set<Integer> transitions(Problem reason) {
        return reason.arguments().size() > 1 ? ids(argument(reason, 1)) : Set.of();
    }

    private static String argument(Problem reason, int number) {
        return String.valueOf(reason.arguments().get(number));
    }

    private static Set<Integer> ids(String transitions) {
        return ACTION_ID
                .matcher(transitions)
                .results()
                .map(found -> Integer.valueOf(found.group(1)))
                .collect(Collectors.toSet());
    }
}
