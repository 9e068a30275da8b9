package org.sems.sandbox.api;

import static org.sems.sandbox.api.json.Json.object;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sems.sandbox.api.json.Changes;
import org.sems.sandbox.api.json.FieldsIn;
import org.sems.sandbox.api.json.IssueJson;
import org.sems.sandbox.api.json.Json;
import org.sems.sandbox.api.json.Place;
import org.sems.sandbox.api.json.Refused;
import org.sems.sandbox.api.json.Shapes;
import org.sems.sandbox.screen.Operation;
import org.sems.sandbox.screen.Screens;
import org.sems.sandbox.web.issue.VisibleIssues;

/** An issue's steps, comments, and what its edit screen takes. */
@Path("issue")
public final class IssuePartsResource {
    private final Reply reply;
    private final VisibleIssues visible;
    private final IssueService issues;
    private final TransitionsJson transitions;
    private final FieldsIn fieldsIn;
    private final IssueJson json;
    private final CommentManager comments;
    private final PermissionManager permissions;
    private final Screens screens;
    private final FieldMeta meta;
    private final Shapes shapes;

    public IssuePartsResource(
            Reply reply,
            VisibleIssues visible,
            IssueService issues,
            TransitionsJson transitions,
            FieldsIn fieldsIn,
            IssueJson json,
            CommentManager comments,
            PermissionManager permissions,
            Screens screens,
            FieldMeta meta,
            Shapes shapes) {
        this.reply = reply;
        this.visible = visible;
        this.issues = issues;
        this.transitions = transitions;
        this.fieldsIn = fieldsIn;
        this.json = json;
        this.comments = comments;
        this.permissions = permissions;
        this.screens = screens;
        this.meta = meta;
        this.shapes = shapes;
    }

    @GET
    @Path("{issue}/transitions")
    public Response transitions(@PathParam("issue") String keyOrId, @QueryParam("expand") List<String> expand) {
        return reply.to(user -> object(
                "expand",
                "transitions",
                "transitions",
                transitions.of(
                        find(keyOrId, user), user, SearchResource.words(expand).contains("transitions.fields"))));
    }

    @POST
    @Path("{issue}/transitions")
    public Response transition(@PathParam("issue") String keyOrId, String body) {
        return reply.to(user -> {
            MutableIssue issue = find(keyOrId, user);
            Map<String, Object> wanted = Json.parse(body);
            int action = Json.text(Json.child(wanted, "transition"), "id")
                    .filter(id -> id.matches("\\d{1,9}"))
                    .map(Integer::parseInt)
                    .orElseThrow(() -> Refused.because(400, "Missing 'transition' identifier"));
            IssueService.TransitionValidationResult valid = issues.validateTransition(
                    user,
                    issue.getId(),
                    action,
                    fieldsIn.read(Changes.of(wanted), transitions.screen(issue, action, user), Place.of(issue), user));
            if (!valid.isValid()) {
                throw Refused.of(valid.getErrorCollection());
            }
            IssueService.IssueResult moved = issues.transition(user, valid);
            if (!moved.isValid()) {
                throw Refused.of(moved.getErrorCollection());
            }
            return null;
        });
    }

    /** Assigns past the edit screen, under the permission to assign: a name, "-1" for automatic, null for nobody. */
    @PUT
    @Path("{issue}/assignee")
    public Response assign(@PathParam("issue") String keyOrId, String body) {
        return reply.to(user -> {
            IssueService.AssignValidationResult valid = issues.validateAssign(
                    user,
                    find(keyOrId, user).getId(),
                    Json.text(Json.parse(body), "name").orElse(null));
            if (!valid.isValid()) {
                throw Refused.of(valid.getErrorCollection());
            }
            issues.assign(user, valid);
            return null;
        });
    }

    @GET
    @Path("{issue}/comment")
    public Response comments(@PathParam("issue") String keyOrId) {
        return reply.to(user -> json.comments(find(keyOrId, user), user));
    }

    @POST
    @Path("{issue}/comment")
    public Response comment(@PathParam("issue") String keyOrId, String body) {
        return reply.to(201, user -> {
            MutableIssue issue = find(keyOrId, user);
            if (!permissions.hasPermission(ProjectPermissions.ADD_COMMENTS, issue, user)) {
                throw Refused.because(
                        403, user.getDisplayName() + ", you do not have the permission to comment on this issue.");
            }
            String text = Json.text(Json.parse(body), "body")
                    .orElseThrow(() -> Refused.field("comment", "Comment body can not be empty!"));
            return shapes.comment(issue.getId(), comments.create(issue, user, text, true));
        });
    }

    @GET
    @Path("{issue}/editmeta")
    public Response editMeta(@PathParam("issue") String keyOrId) {
        return reply.to(user -> {
            MutableIssue issue = find(keyOrId, user);
            Map<String, Object> fields = new LinkedHashMap<>();
            if (issues.isEditable(issue, user)) {
                screens.screenFor(issue.getProjectId(), issue.getIssueTypeId(), Operation.EDIT)
                        .fields()
                        .forEach(field ->
                                meta.of(field, Place.of(issue), user).ifPresent(found -> fields.put(field, found)));
            }
            return object("fields", fields);
        });
    }

    private MutableIssue find(String keyOrId, ApplicationUser user) {
        return visible.byKeyOrId(keyOrId, user).orElseThrow(Refused::noIssue);
    }
}
