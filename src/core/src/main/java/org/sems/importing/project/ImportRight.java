package org.sems.importing.project;

/** What the acting user may do in the project, beyond making records. */
public enum ImportRight {
    /** Give a record to somebody. */
    ASSIGN,
    /** Set a due date. */
    SCHEDULE,
    LINK,
    /** Take a record into another state. */
    MOVE
}
