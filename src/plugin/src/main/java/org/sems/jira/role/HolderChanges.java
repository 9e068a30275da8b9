package org.sems.jira.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sems.gate.rule.Term;
import org.sems.gate.rule.Term.Kind;
import org.sems.problem.Problem;

/**
 * What has changed between the holders of one role in one project as they were recorded and as they are, for the
 * ledger.
 */
record HolderChanges(String project, String role, List<Holders> told, List<Holders> present) {
    /** How many people are named in one line; of any more the number is told. */
    static final int MOST_NAMES = 50;

    List<Problem> all() {
        List<Problem> changes = new ArrayList<>();
        for (Holders now : present) {
            Optional<Holders> before = sameWay(told, now);
            if (before.isEmpty() && now.group().isPresent()) {
                changes.addAll(people("ledger.role-group-in", now, now.people()));
            } else {
                changes.addAll(unlessNone(
                        now.group().isEmpty() ? "ledger.role-in" : "ledger.role-in-through",
                        now,
                        now.without(before.map(Holders::people).orElse(Set.of()))));
            }
        }
        for (Holders before : told) {
            Optional<Holders> now = sameWay(present, before);
            if (now.isEmpty() && before.group().isPresent()) {
                changes.addAll(people("ledger.role-group-out", before, before.people()));
            } else {
                changes.addAll(unlessNone(
                        before.group().isEmpty() ? "ledger.role-out" : "ledger.role-out-through",
                        before,
                        before.without(now.map(Holders::people).orElse(Set.of()))));
            }
        }
        return changes;
    }

    private static Optional<Holders> sameWay(List<Holders> among, Holders one) {
        return among.stream().filter(one::isSameWay).findFirst();
    }

    private List<Problem> unlessNone(String code, Holders holders, Set<String> people) {
        return people.isEmpty() ? List.of() : people(code, holders, people);
    }

    private List<Problem> people(String code, Holders holders, Set<String> people) {
        Term named =
                Term.of(Kind.PERSON, people.stream().sorted().limit(MOST_NAMES).toList());
        Problem change = Problem.of(
                code,
                named,
                Term.of(Kind.ROLE, List.of(role)),
                project,
                holders.group().orElse(""));
        return people.size() <= MOST_NAMES
                ? List.of(change)
                : Stream.of(change, Problem.of("ledger.role-more", people.size() - MOST_NAMES))
                        .toList();
    }
}
