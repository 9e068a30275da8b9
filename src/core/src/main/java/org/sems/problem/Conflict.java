package org.sems.problem;

import java.util.List;

/** 409: what is asked is sound but does not fit the present state, such as drift, a foreign draft, a lock that another holds. */
public final class Conflict extends Refusal {

    private static final long serialVersionUID = 1L;

    public Conflict(Problem... problems) {
        this(List.of(problems));
    }

    public Conflict(List<Problem> problems) {
        super(409, problems);
    }
}
