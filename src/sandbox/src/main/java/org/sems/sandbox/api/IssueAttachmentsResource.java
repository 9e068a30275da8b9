package org.sems.sandbox.api;

import com.atlassian.jira.issue.AttachmentManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.sems.sandbox.api.json.Refused;
import org.sems.sandbox.api.json.Shapes;
import org.sems.sandbox.issue.attachment.StandInAttachmentManager;
import org.sems.sandbox.web.issue.VisibleIssues;

/** Takes files for an issue as forms send them. */
@Path("issue")
public final class IssueAttachmentsResource {
    private final Reply reply;
    private final VisibleIssues visible;
    private final AttachmentManager attachments;
    private final PermissionManager permissions;
    private final Shapes shapes;

    public IssueAttachmentsResource(
            Reply reply,
            VisibleIssues visible,
            AttachmentManager attachments,
            PermissionManager permissions,
            Shapes shapes) {
        this.reply = reply;
        this.visible = visible;
        this.attachments = attachments;
        this.permissions = permissions;
        this.shapes = shapes;
    }

    /** Each file is in a part named {@code file}. */
    @POST
    @Path("{issue}/attachments")
    @Consumes("multipart/form-data")
    public Response attach(
            @PathParam("issue") String keyOrId,
            @HeaderParam("X-Atlassian-Token") String token,
            @HeaderParam("Content-Type") String contentType,
            byte[] body) {
        return reply.to(200, user -> {
            if (!"no-check".equals(token) && !"nocheck".equals(token)) {
                throw Refused.because(403, "XSRF check failed");
            }
            MutableIssue issue = visible.byKeyOrId(keyOrId, user).orElseThrow(Refused::noIssue);
            if (!permissions.hasPermission(ProjectPermissions.CREATE_ATTACHMENTS, issue, user)) {
                throw Refused.because(403, "You do not have permission to create attachments for this issue.");
            }
            List<Multipart.Part> files = Multipart.read(contentType, body).orElse(List.of()).stream()
                    .filter(part ->
                            part.field().equals("file") && !part.fileName().isBlank())
                    .toList();
            if (files.isEmpty()) {
                throw Refused.because(400, "No file was sent in a part named 'file'.");
            }
            return files.stream()
                    .map(file -> shapes.attachment(((StandInAttachmentManager) attachments)
                            .attach(issue, user, file.fileName(), file.type(), file.content())))
                    .toList();
        });
    }
}
