package org.sems.sandbox.search;

/** Names of the index's fields. */
final class Names {
    static final String ID = "id";
    static final String KEY = "key";
    static final String NUMBER = "number";
    static final String PROJECT = "project";
    static final String LEVEL = "level";
    /** "projectId:levelId": roles that open a level differ by project. */
    static final String PROJECT_AND_LEVEL = "project-and-level";

    static final String REPORTER = "reporter";
    static final String ASSIGNEE = "assignee";
    /** Names of the fields that have a value. */
    static final String FILLED = "filled";
    /** Ids of the custom fields whose context holds for the issue: only these can be searched for being empty. */
    static final String VISIBLE = "visible";

    private Names() {}

    /** Where a field is sorted by. */
    static String sort(String field) {
        return field + "#sort";
    }
}
