package org.sems.sandbox.api;

import static org.sems.sandbox.api.json.Json.object;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.sems.sandbox.api.json.Json;
import org.sems.sandbox.api.json.Refused;
import org.sems.sandbox.issue.property.IssueProperties;
import org.sems.sandbox.issue.property.PropertyRecord;
import org.sems.sandbox.web.issue.VisibleIssues;

/** Properties of issues by their keys: users who see the issue read them, users who may edit it write them. */
@Path("issue")
public final class PropertyResource {
    private static final int LONGEST_VALUE = 32768;
    private final Reply reply;
    private final VisibleIssues visible;
    private final IssueService issues;
    private final IssueProperties properties;

    public PropertyResource(Reply reply, VisibleIssues visible, IssueService issues, IssueProperties properties) {
        this.reply = reply;
        this.visible = visible;
        this.issues = issues;
        this.properties = properties;
    }

    @GET
    @Path("{issue}/properties/{key}")
    public Response get(@PathParam("issue") String keyOrId, @PathParam("key") String key) {
        return reply.to(user -> {
            Optional<PropertyRecord> property =
                    properties.find(find(keyOrId, user).getId(), key);
            return object(
                    "key",
                    key,
                    "value",
                    Json.parseAny(property.orElseThrow(
                                    () -> Refused.because(404, "The property with key '" + key + "' does not exist."))
                            .value()));
        });
    }

    @PUT
    @Path("{issue}/properties/{key}")
    public Response set(@PathParam("issue") String keyOrId, @PathParam("key") String key, String value) {
        return reply.to(user -> {
            MutableIssue issue = find(keyOrId, user);
            if (!issues.isEditable(issue, user)) {
                throw Refused.because(403, "You do not have the permission to edit this issue.");
            }
            if (value.length() > LONGEST_VALUE) {
                throw Refused.because(400, "The property value is too long.");
            }
            Json.parseAny(value);
            boolean present = properties.find(issue.getId(), key).isPresent();
            properties.set(issue.getId(), key, value);
            return present ? Response.Status.OK : Response.Status.CREATED;
        });
    }

    private MutableIssue find(String keyOrId, ApplicationUser user) {
        return visible.byKeyOrId(keyOrId, user).orElseThrow(Refused::noIssue);
    }
}
