package org.sems.problem;

import java.util.List;

/** 400: bad input, refused with all its problems at once. */
public final class Refused extends Refusal {

    private static final long serialVersionUID = 1L;

    public Refused(List<Problem> problems) {
        super(400, problems);
    }

    public Refused(Problem problem) {
        this(List.of(problem));
    }
}
