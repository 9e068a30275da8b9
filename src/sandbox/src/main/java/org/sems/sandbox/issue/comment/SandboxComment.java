package org.sems.sandbox.issue.comment;

import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Date;

/** A kept comment as Jira's API shows it. */
public abstract class SandboxComment implements Comment {
    private final CommentRecord comment;
    private final ApplicationUser author;

    protected SandboxComment(CommentRecord comment, ApplicationUser author) {
        this.comment = comment;
        this.author = author;
    }

    @Override
    public Long getId() {
        return comment.id();
    }

    @Override
    public String getBody() {
        return comment.body();
    }

    @Override
    public Date getCreated() {
        return new Date(comment.created());
    }

    @Override
    public Date getUpdated() {
        return new Date(comment.updated());
    }

    @Override
    public ApplicationUser getAuthorApplicationUser() {
        return author;
    }

    @Override
    public String getGroupLevel() {
        return comment.group();
    }
}
