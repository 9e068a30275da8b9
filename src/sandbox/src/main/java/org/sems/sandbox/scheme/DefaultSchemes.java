package org.sems.sandbox.scheme;

import java.util.ArrayList;
import java.util.List;

/**
 * The schemes that a fresh Jira has: everybody who may log in may browse, create and edit; administrators do the rest.
 */
final class DefaultSchemes {
    private static final List<String> OF_APPLICATION_USERS = List.of(
            "BROWSE_PROJECTS",
            "CREATE_ISSUES",
            "EDIT_ISSUES",
            "TRANSITION_ISSUES",
            "SCHEDULE_ISSUES",
            "MOVE_ISSUES",
            "ASSIGN_ISSUES",
            "ASSIGNABLE_USER",
            "RESOLVE_ISSUES",
            "CLOSE_ISSUES",
            "LINK_ISSUES",
            "VIEW_VOTERS_AND_WATCHERS",
            "ADD_COMMENTS",
            "EDIT_OWN_COMMENTS",
            "DELETE_OWN_COMMENTS",
            "CREATE_ATTACHMENTS",
            "DELETE_OWN_ATTACHMENTS",
            "WORK_ON_ISSUES",
            "EDIT_OWN_WORKLOGS",
            "DELETE_OWN_WORKLOGS",
            "VIEW_DEV_TOOLS",
            "VIEW_READONLY_WORKFLOW");
    private static final List<String> OF_ADMINISTRATORS = List.of(
            "ADMINISTER_PROJECTS",
            "MODIFY_REPORTER",
            "DELETE_ISSUES",
            "MANAGE_WATCHERS",
            "EDIT_ALL_COMMENTS",
            "DELETE_ALL_COMMENTS",
            "DELETE_ALL_ATTACHMENTS",
            "EDIT_ALL_WORKLOGS",
            "DELETE_ALL_WORKLOGS");
    private static final List<String> EVENTS =
            List.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", "16");

    private DefaultSchemes() {}

    static void permissions(StoredSchemes schemes, long administrators) {
        List<SchemeRecord.Entry> entries = new ArrayList<>();
        OF_APPLICATION_USERS.forEach(
                key -> entries.add(new SchemeRecord.Entry(schemes.shelf.nextId(), "applicationRole", "", key)));
        OF_ADMINISTRATORS.forEach(key -> entries.add(
                new SchemeRecord.Entry(schemes.shelf.nextId(), "projectrole", String.valueOf(administrators), key)));
        schemes.shelf.put(new SchemeRecord(
                StandInPermissionSchemeManager.DEFAULT,
                "Default Permission Scheme",
                "This is the default Permission Scheme. Any new projects that are created will be assigned this scheme.",
                entries,
                List.of(),
                null));
    }

    static void notifications(StoredSchemes schemes) {
        List<SchemeRecord.Entry> entries = new ArrayList<>();
        for (String event : EVENTS) {
            for (String holder : new String[] {"Current_Assignee", "Current_Reporter", "All_Watchers"}) {
                entries.add(new SchemeRecord.Entry(schemes.shelf.nextId(), holder, null, event));
            }
        }
        schemes.shelf.put(new SchemeRecord(
                schemes.shelf.nextId(), StandInNotificationSchemeManager.DEFAULT, "", entries, List.of(), null));
    }
}
