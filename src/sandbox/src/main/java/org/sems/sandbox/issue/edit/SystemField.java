package org.sems.sandbox.issue.edit;

/** One of Jira's own fields, as input fills it. */
interface SystemField {

    String id();

    /** Takes the given texts into the issue; an empty array empties the field. Problems are noted under the field's id. */
    void take(Edit edit, String[] given);

    /** What the field holds when nothing was given, or when it is not on the screen. */
    default void takeDefault(Edit edit) {}

    boolean isEmpty(Edit edit);

    static String first(String[] given) {
        return given == null || given.length == 0 || given[0] == null || given[0].isBlank() ? null : given[0];
    }
}
