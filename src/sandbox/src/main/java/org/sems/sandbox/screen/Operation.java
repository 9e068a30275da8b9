package org.sems.sandbox.screen;

/** What one does with an issue on a screen; the numbers are Jira's ids of its screenable operations. */
public enum Operation {
    CREATE(0),
    EDIT(1),
    VIEW(2);

    private final long id;

    Operation(long id) {
        this.id = id;
    }

    public long id() {
        return id;
    }
}
