package org.sems.sandbox.web.issue;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import java.util.Optional;
import org.sems.sandbox.web.Answer;
import org.sems.sandbox.web.Visit;

/** Takes a comment. */
final class CommentPage {
    static final String ADDRESS = "/secure/AddComment.jspa";
    private final VisibleIssues visible;
    private final CommentManager comments;
    private final PermissionManager permissions;

    CommentPage(VisibleIssues visible, CommentManager comments, PermissionManager permissions) {
        this.visible = visible;
        this.comments = comments;
        this.permissions = permissions;
    }

    Answer answer(Visit visit) {
        Optional<MutableIssue> issue = visit.isPost()
                ? visit.id("id")
                        .flatMap(id -> visible.byId(id, visit.user()))
                        .filter(found ->
                                permissions.hasPermission(ProjectPermissions.ADD_COMMENTS, found, visit.user()))
                : Optional.empty();
        issue.ifPresent(
                found -> visit.text("comment").ifPresent(body -> comments.create(found, visit.user(), body, true)));
        return issue.map(found -> Answer.redirect("/browse/" + found.getKey() + "#activitymodule"))
                .orElseGet(Answer::notFound);
    }
}
