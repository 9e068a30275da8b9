package org.sems.sandbox.issue.attachment;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.attachment.Attachment;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;

/** A kept file as Jira's API shows it. */
public final class SandboxAttachment extends Attachment {
    private final AttachmentRecord attachment;
    private final Issue issue;
    private final ApplicationUser author;

    SandboxAttachment(AttachmentRecord attachment, Issue issue, ApplicationUser author) {
        super(null, null);
        this.attachment = attachment;
        this.issue = issue;
        this.author = author;
    }

    @Override
    public Issue getIssue() {
        return issue;
    }

    @Override
    public Long getIssueId() {
        return attachment.issueId();
    }

    @Override
    public Long getId() {
        return attachment.id();
    }

    @Override
    public String getMimetype() {
        return attachment.mimeType();
    }

    @Override
    public String getFilename() {
        return attachment.name();
    }

    @Override
    public Timestamp getCreated() {
        return new Timestamp(attachment.created());
    }

    @Override
    public Long getFilesize() {
        return attachment.size();
    }

    @Override
    public ApplicationUser getAuthorObject() {
        return author;
    }
}
