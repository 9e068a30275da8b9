package org.sems.sandbox.issue.attachment;

import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.exception.AttachmentNotFoundException;
import com.atlassian.jira.issue.AttachmentManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.attachment.Attachment;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.io.InputStreamConsumer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.sems.sandbox.issue.IssueEvents;
import org.sems.sandbox.issue.IssueRecord;
import org.sems.sandbox.issue.Issues;
import org.sems.sandbox.issue.SandboxIssue;
import org.sems.sandbox.issue.Surroundings;
import org.sems.sandbox.issue.history.History;

/** Reads and removes files; {@link #attach} is the sandbox's own way in. */
public abstract class StandInAttachmentManager implements AttachmentManager {
    private final Attachments attachments;
    private final Issues issues;
    private final History history;
    private final Surroundings surroundings;
    private final IssueEvents events;

    protected StandInAttachmentManager(
            Attachments attachments, Issues issues, History history, Surroundings surroundings, IssueEvents events) {
        this.events = events;
        this.attachments = attachments;
        this.issues = issues;
        this.history = history;
        this.surroundings = surroundings;
    }

    public Attachment attach(Issue issue, ApplicationUser author, String name, String mimeType, byte[] content) {
        return issues.change(() -> {
            String key = author == null ? null : author.getKey();
            AttachmentRecord file = attachments.add(issue.getId(), name, mimeType, key, content);
            history.add(
                    issue.getId(),
                    key,
                    List.of(new ChangeItemBean(
                            ChangeItemBean.STATIC_FIELD, "Attachment", null, null, String.valueOf(file.id()), name)));
            touch(issue.getId());
            Attachment attached = shown(file);
            events.publish(attached.getIssue(), author, EventType.ISSUE_UPDATED_ID, true);
            return attached;
        });
    }

    /** As a user does it: with an entry in the history and an event. */
    public void remove(Attachment attachment, ApplicationUser user) {
        issues.change(() -> {
            String key = user == null ? null : user.getKey();
            history.add(
                    attachment.getIssueId(),
                    key,
                    List.of(new ChangeItemBean(
                            ChangeItemBean.STATIC_FIELD,
                            "Attachment",
                            String.valueOf(attachment.getId()),
                            attachment.getFilename(),
                            null,
                            null)));
            deleteAttachment(attachment);
            events.publish(attachment.getIssue(), user, EventType.ISSUE_UPDATED_ID, true);
            return null;
        });
    }

    @Override
    public Attachment getAttachment(Long id) {
        return attachments.byId(id).map(this::shown).orElseThrow(() -> new AttachmentNotFoundException(id));
    }

    @Override
    public List<Attachment> getAttachments(Issue issue) {
        return attachments.of(issue.getId()).stream().map(this::shown).toList();
    }

    public byte[] content(Long id) {
        return attachments.content(id);
    }

    @Override
    public <T> T streamAttachmentContent(Attachment attachment, InputStreamConsumer<T> consumer) throws IOException {
        return consumer.withInputStream(new ByteArrayInputStream(content(attachment.getId())));
    }

    @Override
    public void deleteAttachment(Attachment attachment) {
        issues.change(() -> {
            attachments.delete(attachment.getId());
            touch(attachment.getIssueId());
            return null;
        });
    }

    private void touch(long issueId) {
        IssueRecord copy = issues.forChange(issueId);
        copy.updated = surroundings.clock().millis();
        issues.save(copy);
    }

    private Attachment shown(AttachmentRecord file) {
        return new SandboxAttachment(
                file,
                issues.byId(file.issueId())
                        .map(r -> SandboxIssue.of(surroundings, r))
                        .orElse(null),
                file.author() == null
                        ? null
                        : surroundings.directory().byKey(file.author()).orElse(null));
    }
}
