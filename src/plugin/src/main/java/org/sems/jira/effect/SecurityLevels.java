package org.sems.jira.effect;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.security.IssueSecuritySchemeManager;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Which of two records is for fewer eyes. */
public final class SecurityLevels {
    /** Holders who are the same people for every record of a project; the reporter of one is not the reporter of another. */
    private static final Set<String> SAME_FOR_ALL = Set.of("projectrole", "group", "user", "lead", "applicationRole");
    private final IssueSecuritySchemeManager schemes;

    public SecurityLevels(IssueSecuritySchemeManager schemes) {
        this.schemes = schemes;
    }

    /**
     * Whether everyone who reads the one may know of the other. Levels compare within one project only, by those whom Jira lets see them now,
     * whatever the levels are called and whoever made or changed them.
     */
    boolean readersMayKnow(Issue read, Issue known) {
        if (!Objects.equals(read.getProjectId(), known.getProjectId())) {
            return false;
        }
        if (known.getSecurityLevelId() == null) {
            return true;
        }
        return read.getSecurityLevelId() != null && readers(known).containsAll(readers(read)) && readers(read).stream().allMatch(Holder::isSameForAll);
    }

    private Set<Holder> readers(Issue issue) {
        return schemes.getPermissionsBySecurityLevel(issue.getSecurityLevelId()).stream()
                .map(permission -> new Holder(String.valueOf(permission.getType()), String.valueOf(permission.getParameter()))).collect(Collectors.toSet());
    }

    private record Holder(String type, String parameter) {
        boolean isSameForAll() {
            return SAME_FOR_ALL.contains(type);
        }
    }
}
