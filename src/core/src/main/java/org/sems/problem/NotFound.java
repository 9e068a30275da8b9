package org.sems.problem;

import java.util.List;

/** 404: there is no such thing, or the actor may not see it. */
public final class NotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    public NotFound(Problem problem) {
        super(404, List.of(problem));
    }
}
