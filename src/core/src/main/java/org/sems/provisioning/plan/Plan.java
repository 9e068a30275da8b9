package org.sems.provisioning.plan;

import java.util.List;

/** What applying would do, in order. */
public record Plan(List<Change> changes, FieldBudget budget) {
    public Plan {
        changes = List.copyOf(changes);
    }

    /** Nothing is to do. Remarks about what is kept do not count. */
    public boolean isEmpty() {
        return changes.stream().allMatch(change -> change.action() == Action.KEEP);
    }

    public List<Change> conflicts() {
        return changes.stream()
                .filter(change -> change.action() == Action.CONFLICT)
                .toList();
    }

    /**
     * Custom fields slow the host more than anything else: how many the SeMS uses, how many of them are new, and the
     * limit.
     */
    public record FieldBudget(long used, long created, long limit) {}
}
