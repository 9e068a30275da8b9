package org.sems.sandbox.api;

import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.sems.sandbox.api.json.Json;
import org.sems.sandbox.api.json.Refused;
import org.sems.sandbox.web.issue.VisibleIssues;

/** Links between issues. */
@Path("")
public final class LinkResource {
    private final Reply reply;
    private final NewLinks newLinks;
    private final IssueLinkManager links;
    private final VisibleIssues visible;
    private final PermissionManager permissions;

    public LinkResource(
            Reply reply,
            NewLinks newLinks,
            IssueLinkManager links,
            VisibleIssues visible,
            PermissionManager permissions) {
        this.reply = reply;
        this.newLinks = newLinks;
        this.links = links;
        this.visible = visible;
        this.permissions = permissions;
    }

    @POST
    @Path("issueLink")
    public Response create(String body) {
        return reply.to(user -> {
            newLinks.create(Json.parse(body), null, user);
            return Response.Status.CREATED;
        });
    }

    @DELETE
    @Path("issueLink/{id: \\d{1,18}}")
    public Response delete(@PathParam("id") long id) {
        return reply.to(user -> {
            IssueLink link = links.getIssueLink(id);
            if (link == null
                    || !visible.sees(user, link.getSourceObject())
                    || !visible.sees(user, link.getDestinationObject())) {
                throw Refused.because(404, "No issue link with id '" + id + "' exists.");
            }
            if (!permissions.hasPermission(ProjectPermissions.LINK_ISSUES, link.getSourceObject(), user)) {
                throw Refused.because(
                        403,
                        "No Link Issue Permission for issue '"
                                + link.getSourceObject().getKey() + "'");
            }
            links.removeIssueLink(link, user);
            return null;
        });
    }
}
