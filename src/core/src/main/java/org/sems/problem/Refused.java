package org.sems.problem;

import java.util.List;
import java.util.stream.Collectors;

/** Bad input is refused with all its problems at once, or the first 100 of them; nothing of it has been applied. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public Refused(List<Problem> problems) {
        super(Problems.first(problems).stream().map(Problem::toString).collect(Collectors.joining("; ")));
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("a refusal gives at least one problem");
        }
        this.problems = Problems.first(problems);
    }

    public Refused(Problem problem) {
        this(List.of(problem));
    }

    public List<Problem> problems() {
        return problems;
    }
}
