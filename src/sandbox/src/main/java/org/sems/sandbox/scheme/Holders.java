package org.sems.sandbox.scheme;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.JiraPermissionHolderType;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import org.sems.sandbox.directory.Users;
import org.sems.sandbox.project.Projects;

/** Decides whether a scheme's entry means a user. */
final class Holders {
    private final Users users;
    private final Projects projects;

    Holders(Users users, Projects projects) {
        this.users = users;
        this.projects = projects;
    }

    /** How the user is related to what is asked for. */
    enum Standing {
        /** Neither reporter nor assignee of the issue. */
        NONE,
        /** No issue is asked for, but whether there could be one. */
        ANY,
        REPORTER,
        ASSIGNEE,
        BOTH;

        static Standing of(String userKey, String reporter, String assignee) {
            boolean reports = userKey != null && userKey.equals(reporter);
            boolean works = userKey != null && userKey.equals(assignee);
            return reports && works ? BOTH : reports ? REPORTER : works ? ASSIGNEE : NONE;
        }
    }

    /** A permission that an entry depends on in turn: those of {@code reportercreate} and {@code assigneeassignable}. */
    interface Has {
        boolean permission(ProjectPermissionKey permission);
    }

    boolean means(SchemeRecord.Entry entry, ApplicationUser user, long project, Standing standing, Has has) {
        JiraPermissionHolderType type = JiraPermissionHolderType.fromKey(entry.type(), entry.parameter())
                .getOrNull();
        if (type == null) {
            return false;
        }
        if (type == JiraPermissionHolderType.ANYONE) {
            return true;
        }
        if (user == null || !user.isActive()) {
            return false;
        }
        return switch (type) {
            case GROUP -> users.isInGroup(user.getKey(), entry.parameter());
            case USER -> user.getKey().equals(entry.parameter());
            case PROJECT_ROLE -> projects.rolesOf(user.getKey(), project).contains(Long.valueOf(entry.parameter()));
            case PROJECT_LEAD ->
                projects.byId(project)
                        .map(Project::getLeadUserKey)
                        .filter(user.getKey()::equals)
                        .isPresent();
            case APPLICATION_ROLE -> users.holds(GlobalPermissionKey.USE, user);
            case REPORTER -> standing == Standing.ANY || standing == Standing.REPORTER || standing == Standing.BOTH;
            case ASSIGNEE -> standing == Standing.ANY || standing == Standing.ASSIGNEE || standing == Standing.BOTH;
            case REPORTER_WITH_CREATE_PERMISSION ->
                standing == Standing.ANY
                        ? has.permission(ProjectPermissions.CREATE_ISSUES)
                        : standing == Standing.REPORTER || standing == Standing.BOTH;
            case ASSIGNEE_WITH_ASSIGNABLE_PERMISSION ->
                standing == Standing.ANY
                        ? has.permission(ProjectPermissions.ASSIGNABLE_USER)
                        : standing == Standing.ASSIGNEE || standing == Standing.BOTH;
            default -> false;
        };
    }
}
