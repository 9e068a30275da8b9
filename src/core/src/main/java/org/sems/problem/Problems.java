package org.sems.problem;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers problems while an input is read, so that its author hears of all of them at once. */
public final class Problems {

    private final List<Problem> found = new ArrayList<>();

    public void add(Problem problem) {
        found.add(problem);
    }

    public void addAll(List<Problem> problems) {
        found.addAll(problems);
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    public int size() {
        return found.size();
    }

    public List<Problem> all() {
        return List.copyOf(found);
    }

    public void refuseIfAny(Comparator<Problem> order) {
        found.sort(order);
        refuseIfAny();
    }

    /** @throws Refused with everything gathered so far, if anything was */
    public void refuseIfAny() {
        if (!found.isEmpty()) {
            throw new Refused(found);
        }
    }
}
