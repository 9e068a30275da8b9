package org.sems.jira.access;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.annotation.Nullable;
import org.sems.jira.rest.Actor;
import org.sems.jira.rest.Messages;

/** The records that the asking user may browse. */
public final class VisibleRecords {
    private static final Pattern KEY = Pattern.compile("\\b[A-Z][A-Z0-9_]+-\\d+\\b");
    private final IssueManager issues;
    private final PermissionManager permissions;
    private final Actor actor;
    private final Messages messages;

    public VisibleRecords(IssueManager issues, PermissionManager permissions, Actor actor, Messages messages) {
        this.issues = issues;
        this.permissions = permissions;
        this.actor = actor;
        this.messages = messages;
    }

    public Optional<Issue> find(long id) {
        return visible(issues.getIssueObject(id));
    }

    public Optional<Issue> find(String key) {
        return visible(issues.getIssueObject(key));
    }

    public boolean isDeleted(long id) {
        return issues.getIssueObject(id) == null;
    }

    /** A text that was written for one user may name records that its reader may not see. */
    public String withoutHidden(String text) {
        return KEY.matcher(text)
                .replaceAll(found -> isHidden(found.group()) ? messages.text("sems.ledger.hidden") : found.group());
    }

    private boolean isHidden(String key) {
        Issue issue = issues.getIssueObject(key);
        return issue != null && visible(issue).isEmpty();
    }

    private Optional<Issue> visible(@Nullable Issue issue) {
        return Optional.ofNullable(issue)
                .filter(one -> permissions.hasPermission(
                        ProjectPermissions.BROWSE_PROJECTS, one, actor.user().orElse(null)));
    }
}
