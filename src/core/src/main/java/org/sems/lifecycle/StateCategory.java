package org.sems.lifecycle;

/** What a state means to boards and reports: not begun, under way, or done. */
public enum StateCategory {
    NEW,
    PROGRESS,
    DONE
}
