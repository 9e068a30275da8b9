package org.sems.sandbox.web.issue;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;

/** Issues as a user may see them: for everyone else they do not exist. */
public final class VisibleIssues {
    private final IssueService issues;

    public VisibleIssues(IssueService issues) {
        this.issues = issues;
    }

    public Optional<MutableIssue> byKey(String key, ApplicationUser user) {
        return found(issues.getIssue(user, key));
    }

    public Optional<MutableIssue> byId(long id, ApplicationUser user) {
        return found(issues.getIssue(user, id));
    }

    /** By key or number, as REST and JQL let one name an issue. */
    public Optional<MutableIssue> byKeyOrId(String keyOrId, ApplicationUser user) {
        return keyOrId.matches("\\d{1,18}") ? byId(Long.parseLong(keyOrId), user) : byKey(keyOrId, user);
    }

    public boolean sees(ApplicationUser user, Issue issue) {
        return byId(issue.getId(), user).isPresent();
    }

    private static Optional<MutableIssue> found(IssueService.IssueResult result) {
        return result.isValid() ? Optional.ofNullable(result.getIssue()) : Optional.empty();
    }
}
