package org.sems.importing.scale;

import org.sems.importing.vocabulary.Certainty;

/** @param step number of the step on its axis, 0 when the value is not understood */
public record StepChoice(int step, Certainty certainty) {
    public static final StepChoice NONE = new StepChoice(0, Certainty.UNKNOWN);

    public boolean known() {
        return step > 0;
    }
}
