package org.sems.problem;

import java.util.List;

/** 403: the actor may not do this; REST answers 401 while nobody is logged in. */
public final class NotAllowed extends Refusal {

    private static final long serialVersionUID = 1L;

    public NotAllowed(Problem problem) {
        super(403, List.of(problem));
    }
}
