package org.sems.nextsteps;

/**
 * What a person who makes a transition can do on its screen about something that its gate misses, the easiest first.
 */
public enum Remedy {
    /** The field is empty, and the transition's screen asks for it. */
    ENTER,
    /** The field holds a value that does not meet the gate, and the screen lets one change it. */
    CHANGE,
    /** Nothing: it has to be settled elsewhere, or by somebody else. */
    NONE
}
