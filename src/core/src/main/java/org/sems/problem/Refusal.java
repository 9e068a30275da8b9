package org.sems.problem;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A request that is refused, for one reason or several; nothing of it has been applied. The status is that of HTTP; a
 * page shows the problems instead. The refusal of a gate is no exception but a value, see {@code
 * org.sems.gate.Decision}.
 */
public abstract sealed class Refusal extends RuntimeException permits Conflict, NotAllowed, NotFound, Refused {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient List<Problem> problems;

    Refusal(int status, List<Problem> problems) {
        super(Problems.first(problems).stream().map(Problem::toString).collect(Collectors.joining("; ")));
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("a refusal gives at least one problem");
        }
        this.status = status;
        this.problems = Problems.first(problems);
    }

    /** 400, 403, 404 or 409. */
    public int status() {
        return status;
    }

    /** All of them, or the first 100 and how many there are more; at least one. */
    public List<Problem> problems() {
        return problems;
    }
}
