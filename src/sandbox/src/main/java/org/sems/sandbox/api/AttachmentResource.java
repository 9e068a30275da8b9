package org.sems.sandbox.api;

import com.atlassian.jira.exception.AttachmentNotFoundException;
import com.atlassian.jira.issue.AttachmentManager;
import com.atlassian.jira.issue.attachment.Attachment;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.sems.sandbox.api.json.Refused;
import org.sems.sandbox.api.json.Shapes;
import org.sems.sandbox.issue.attachment.StandInAttachmentManager;
import org.sems.sandbox.web.issue.VisibleIssues;

/** Files of issues: shown and removed. */
@Path("attachment")
public final class AttachmentResource {
    private final Reply reply;
    private final VisibleIssues visible;
    private final AttachmentManager attachments;
    private final PermissionManager permissions;
    private final Shapes shapes;

    public AttachmentResource(
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

    @GET
    @Path("{id: \\d{1,18}}")
    public Response get(@PathParam("id") long id) {
        return reply.to(user -> shapes.attachment(find(id, user)));
    }

    @DELETE
    @Path("{id: \\d{1,18}}")
    public Response delete(@PathParam("id") long id) {
        return reply.to(user -> {
            Attachment attachment = find(id, user);
            boolean own = user.equals(attachment.getAuthorObject());
            if (!permissions.hasPermission(ProjectPermissions.DELETE_ALL_ATTACHMENTS, attachment.getIssue(), user)
                    && !(own
                            && permissions.hasPermission(
                                    ProjectPermissions.DELETE_OWN_ATTACHMENTS, attachment.getIssue(), user))) {
                throw Refused.because(403, "You do not have permission to delete attachment with id: " + id);
            }
            ((StandInAttachmentManager) attachments).remove(attachment, user);
            return null;
        });
    }

    private Attachment find(long id, ApplicationUser user) {
        try {
            Attachment attachment = attachments.getAttachment(id);
            if (visible.sees(user, attachment.getIssue())) {
                return attachment;
            }
        } catch (AttachmentNotFoundException e) {
            // the same answer as for one that may not be seen
        }
        throw Refused.because(404, "The attachment with id '" + id + "' does not exist");
    }
}
