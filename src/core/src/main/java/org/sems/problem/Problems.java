package org.sems.problem;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Gathers problems while an input is read, so that its author gets all of them at once: the first 100, and how many
 * more there are. An input of a few megabytes may hold millions.
 */
public final class Problems {

    static final int MOST = 100;

    private final List<Problem> found = new ArrayList<>();
    private int more;

    public void add(Problem problem) {
        if (found.size() < MOST) {
            found.add(problem);
        } else {
            more++;
        }
    }

    public void addAll(List<Problem> problems) {
        problems.forEach(this::add);
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    public int size() {
        return found.size() + more;
    }

    /** The last one may say how many more there are. */
    public List<Problem> all() {
        List<Problem> all = new ArrayList<>(found);
        if (more > 0) {
            all.add(Problem.of("problem.more", more));
        }
        return List.copyOf(all);
    }

    /** As many of them as would be gathered. */
    static List<Problem> first(List<Problem> problems) {
        if (problems.size() <= MOST + 1) {
            return List.copyOf(problems);
        }
        Problems first = new Problems();
        first.addAll(problems);
        return first.all();
    }

    /** A problem that was found twice in one place is reported once: several parts may share a faulty one. */
    public void refuseIfAny(Comparator<Problem> order) {
        List<Problem> once = found.stream().distinct().sorted(order).toList();
        found.clear();
        found.addAll(once);
        refuseIfAny();
    }

    /** @throws Refused with everything gathered so far, if anything was */
    public void refuseIfAny() {
        if (!found.isEmpty()) {
            throw new Refused(all());
        }
    }
}
