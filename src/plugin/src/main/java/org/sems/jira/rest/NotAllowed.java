package org.sems.jira.rest;

import org.sems.problem.Problem;

/** The actor may not do this; 403, or 401 while nobody is logged in. */
public final class NotAllowed extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final transient Problem problem;

    public NotAllowed(Problem problem) {
        super(problem.code());
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
