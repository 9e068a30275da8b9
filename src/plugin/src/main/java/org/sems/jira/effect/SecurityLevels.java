package org.sems.jira.effect;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.security.IssueSecuritySchemeManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Which of two records fewer people may see. */
public final class SecurityLevels {
    /** Holders who are the same people for every record of a project; the reporter of one is not the reporter of another. */
    private static final Set<String> SAME_FOR_ALL = Set.of("projectrole", "group", "user", "lead", "applicationRole");

    private static final String REPORTER = "reporter";
    private final IssueSecuritySchemeManager schemes;
    private final PermissionManager permissions;

    public SecurityLevels(IssueSecuritySchemeManager schemes, PermissionManager permissions) {
        this.schemes = schemes;
        this.permissions = permissions;
    }

    /**
     * Whether everyone who reads the one may know of the other. Levels compare within one project only, by those whom
     * Jira lets see them now, independent of the names of the levels and of who made or changed them. The reporter of
     * the one may or may not see the other.
     */
    boolean readersMayKnow(Issue read, Issue known) {
        if (!Objects.equals(read.getProjectId(), known.getProjectId())) {
            return false;
        }
        if (known.getSecurityLevelId() == null) {
            return true;
        }
        if (read.getSecurityLevelId() == null) {
            return false;
        }
        Set<Holder> informed = readers(known);
        return readers(read).stream()
                .allMatch(holder -> holder.isSameForAll()
                        ? informed.contains(holder)
                        : holder.type().equals(REPORTER)
                                && (read.getReporter() == null
                                        || permissions.hasPermission(
                                                ProjectPermissions.BROWSE_PROJECTS, known, read.getReporter())));
    }

    private Set<Holder> readers(Issue issue) {
        return schemes.getPermissionsBySecurityLevel(issue.getSecurityLevelId()).stream()
                .map(permission ->
                        new Holder(String.valueOf(permission.getType()), String.valueOf(permission.getParameter())))
                .collect(Collectors.toSet());
    }

    private record Holder(String type, String parameter) {
        boolean isSameForAll() {
            return SAME_FOR_ALL.contains(type);
        }
    }
}
