package org.sems.nextsteps;

/** What whoever presses a transition can do there about something that its gate misses, the best first. */
public enum Remedy {
    /** The field is empty, and the transition's screen asks for it. */
    ENTER,
    /** The field holds something that does not do, and the screen lets one change it. */
    CHANGE,
    /** Nothing: it has to be settled elsewhere, or by somebody else. */
    NONE
}
