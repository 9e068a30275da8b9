package org.sems.sandbox.web.issue;

import com.atlassian.jira.exception.AttachmentNotFoundException;
import com.atlassian.jira.issue.AttachmentManager;
import com.atlassian.jira.issue.attachment.Attachment;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.sems.sandbox.web.Answer;
import org.sems.sandbox.web.Visit;

/** Hands out an attachment to who may see its issue, always as a file to keep: never shown as a page of this host. */
final class AttachmentPage {
    private final VisibleIssues visible;
    private final AttachmentManager attachments;

    AttachmentPage(VisibleIssues visible, AttachmentManager attachments) {
        this.visible = visible;
        this.attachments = attachments;
    }

    Answer answer(Visit visit) throws IOException {
        try {
            Attachment attachment = attachments.getAttachment(Long.parseLong(visit.part(1)));
            if (attachment == null
                    || visible.byId(attachment.getIssueId(), visit.user()).isEmpty()) {
                return Answer.notFound();
            }
            byte[] bytes = attachments.streamAttachmentContent(attachment, InputStream::readAllBytes);
            String name = URLEncoder.encode(attachment.getFilename(), StandardCharsets.UTF_8)
                    .replace("+", "%20");
            return new Answer.Content(
                    "application/octet-stream",
                    bytes,
                    Map.of("Content-Disposition", "attachment; filename*=UTF-8''" + name));
        } catch (AttachmentNotFoundException e) {
            return Answer.notFound();
        }
    }
}
