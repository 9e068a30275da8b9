package org.sems.jira.rest;

import org.sems.problem.Problem;

/** There is no such thing, or the actor may not see it. */
public final class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final transient Problem problem;

    public NotFound(Problem problem) {
        super(problem.code());
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
