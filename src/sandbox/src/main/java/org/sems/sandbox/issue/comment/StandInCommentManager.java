package org.sems.sandbox.issue.comment;

import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import org.sems.sandbox.issue.IssueEvents;
import org.sems.sandbox.issue.IssueRecord;
import org.sems.sandbox.issue.Issues;
import org.sems.sandbox.issue.Surroundings;
import org.sems.sandbox.kernel.StandIns;

/** Comments restricted to a group or a role are shown to its members only. */
public abstract class StandInCommentManager implements CommentManager {
    private final Comments comments;
    private final Issues issues;
    private final Surroundings surroundings;
    private final IssueEvents events;

    protected StandInCommentManager(Comments comments, Issues issues, Surroundings surroundings, IssueEvents events) {
        this.comments = comments;
        this.issues = issues;
        this.surroundings = surroundings;
        this.events = events;
    }

    @Override
    public List<Comment> getComments(Issue issue) {
        return comments.of(issue.getId()).stream().map(c -> shown(c, issue)).toList();
    }

    @Override
    public List<Comment> getCommentsForUser(Issue issue, ApplicationUser user) {
        return comments.of(issue.getId()).stream()
                .filter(c -> mayRead(c, issue, user))
                .map(c -> shown(c, issue))
                .toList();
    }

    public Comment create(Issue issue, ApplicationUser author, String body, boolean dispatchEvent) {
        return create(issue, author, body, null, null, dispatchEvent);
    }

    public Comment create(
            Issue issue, ApplicationUser author, String body, String group, Long role, boolean dispatchEvent) {
        return issues.change(() -> {
            CommentRecord comment =
                    comments.add(issue.getId(), author == null ? null : author.getKey(), body, group, role);
            IssueRecord record = issues.forChange(issue.getId());
            record.updated = comment.created();
            issues.save(record);
            if (dispatchEvent) {
                events.publish(issue, author, EventType.ISSUE_COMMENTED_ID, true);
            }
            return shown(comment, issue);
        });
    }

    private boolean mayRead(CommentRecord comment, Issue issue, ApplicationUser user) {
        if (comment.group() == null && comment.role() == null) {
            return true;
        }
        return user != null
                && (comment.group() != null
                        ? surroundings.directory().isInGroup(user.getKey(), comment.group())
                        : surroundings
                                .projects()
                                .rolesOf(user.getKey(), issue.getProjectId())
                                .contains(comment.role()));
    }

    private Comment shown(CommentRecord comment, Issue issue) {
        return StandIns.create(
                SandboxComment.class,
                comment,
                comment.author() == null
                        ? null
                        : surroundings.directory().byKey(comment.author()).orElse(null));
    }
}
