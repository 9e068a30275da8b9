package org.sems.sandbox.web.field;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.security.IssueSecurityLevel;
import com.atlassian.jira.issue.security.IssueSecurityLevelManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Optional;

/** The security levels that a user may choose for an issue of a project. */
public final class SecurityLevels {
    private final IssueSecurityLevelManager levels;

    public SecurityLevels(IssueSecurityLevelManager levels) {
        this.levels = levels;
    }

    public String name(long id) {
        IssueSecurityLevel level = levels.getSecurityLevel(id);
        return level == null ? String.valueOf(id) : level.getName();
    }

    /** What a new issue of the project gets when nobody chooses; empty: none. */
    public Optional<Long> ofNewIssues(Project project) {
        return Optional.ofNullable(levels.getDefaultSecurityLevel(project));
    }

    public List<IssueSecurityLevel> choices(Issue issue, ApplicationUser user) {
        return levels.getUsersSecurityLevels(issue.getProjectObject(), user);
    }
}
