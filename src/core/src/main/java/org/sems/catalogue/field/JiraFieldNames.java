package org.sems.catalogue.field;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Words of Jira that the catalogue may use or must not take; a misspelt one would otherwise show only in Jira. */
public final class JiraFieldNames {

    /** Keys of project permissions. */
    public static final Set<String> PERMISSIONS = Set.of(
            "ADMINISTER_PROJECTS",
            "BROWSE_PROJECTS",
            "BROWSE_ARCHIVE",
            "VIEW_DEV_TOOLS",
            "VIEW_READONLY_WORKFLOW",
            "CREATE_ISSUES",
            "EDIT_ISSUES",
            "TRANSITION_ISSUES",
            "SCHEDULE_ISSUES",
            "MOVE_ISSUES",
            "ASSIGN_ISSUES",
            "ASSIGNABLE_USER",
            "RESOLVE_ISSUES",
            "CLOSE_ISSUES",
            "MODIFY_REPORTER",
            "DELETE_ISSUES",
            "ARCHIVE_ISSUES",
            "RESTORE_ISSUES",
            "LINK_ISSUES",
            "SET_ISSUE_SECURITY",
            "VIEW_VOTERS_AND_WATCHERS",
            "MANAGE_WATCHERS",
            "ADD_COMMENTS",
            "EDIT_ALL_COMMENTS",
            "EDIT_OWN_COMMENTS",
            "DELETE_ALL_COMMENTS",
            "DELETE_OWN_COMMENTS",
            "CREATE_ATTACHMENTS",
            "DELETE_ALL_ATTACHMENTS",
            "DELETE_OWN_ATTACHMENTS",
            "WORK_ON_ISSUES",
            "EDIT_OWN_WORKLOGS",
            "EDIT_ALL_WORKLOGS",
            "DELETE_OWN_WORKLOGS",
            "DELETE_ALL_WORKLOGS");

    /** Names of the events that notification schemes know from the start. */
    public static final Set<String> EVENTS = Set.of(
            "Issue Created",
            "Issue Updated",
            "Issue Assigned",
            "Issue Resolved",
            "Issue Closed",
            "Issue Commented",
            "Issue Comment Edited",
            "Issue Comment Deleted",
            "Issue Reopened",
            "Issue Deleted",
            "Issue Moved",
            "Issue Archived",
            "Issue Restored",
            "Work Logged On Issue",
            "Work Started On Issue",
            "Work Stopped On Issue",
            "Issue Worklog Updated",
            "Issue Worklog Deleted",
            "Generic Event");

    /**
     * Names and JQL names of Jira's own fields, in lower case: a custom field with such a name makes queries ambiguous.
     */
    static final Set<String> FIELD_NAMES = Set.of(
            "summary",
            "description",
            "assignee",
            "reporter",
            "creator",
            "due date",
            "due",
            "duedate",
            "labels",
            "component/s",
            "component",
            "components",
            "attachment",
            "attachments",
            "security level",
            "level",
            "security",
            "priority",
            "resolution",
            "resolved",
            "linked issues",
            "issue type",
            "issuetype",
            "type",
            "status",
            "category",
            "project",
            "key",
            "id",
            "issue",
            "created",
            "updated",
            "votes",
            "voters",
            "watchers",
            "watcher",
            "comment",
            "environment",
            "affects version/s",
            "fix version/s",
            "sub-tasks",
            "parent",
            "text",
            "filter",
            "original estimate",
            "remaining estimate",
            "time spent",
            "work ratio",
            "progress");

    public static final Set<String> FIELD_IDS =
            Arrays.stream(JiraField.values()).map(JiraField::id).collect(Collectors.toUnmodifiableSet());

    private JiraFieldNames() {}

    public static boolean isFieldName(String name) {
        return FIELD_NAMES.contains(name.toLowerCase(Locale.ROOT));
    }
}
