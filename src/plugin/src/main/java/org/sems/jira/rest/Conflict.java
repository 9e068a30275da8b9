package org.sems.jira.rest;

import java.util.List;
import org.sems.problem.Problem;

/** What is asked is sound but does not fit the present state: drift, a foreign draft, a lock that another holds; 409. */
public final class Conflict extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final transient List<Problem> problems;

    public Conflict(Problem... problems) {
        this(List.of(problems));
    }

    public Conflict(List<Problem> problems) {
        super(problems.toString());
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
