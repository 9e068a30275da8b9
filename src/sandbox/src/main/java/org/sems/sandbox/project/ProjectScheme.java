package org.sems.sandbox.project;

/** The kinds of scheme of which a project has at most one; its issue type scheme is kept as a context, as in Jira. */
public enum ProjectScheme {
    PERMISSION,
    NOTIFICATION,
    SECURITY,
    ISSUE_TYPE_SCREEN,
    WORKFLOW
}
