package org.sems.record;

/** How far the review is that one record asked of another. */
public enum ReviewState {
    NOT_REQUESTED,
    OPEN,
    DONE
}
