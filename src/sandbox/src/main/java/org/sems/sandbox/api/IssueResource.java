package org.sems.sandbox.api;

import static org.sems.sandbox.api.json.Json.object;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

/** Issues: read, create, edit, delete. */
@Path("issue")
public final class IssueResource {
    private final Reply reply;
    private final VisibleIssues visible;
    private final IssueService issues;
    private final IssueJson json;
    private final FieldsIn fieldsIn;
    private final Targets targets;
    private final TransitionsJson transitions;
    private final Screens screens;
    private final Shapes shapes;

    public IssueResource(
            Reply reply,
            VisibleIssues visible,
            IssueService issues,
            IssueJson json,
            FieldsIn fieldsIn,
            Targets targets,
            TransitionsJson transitions,
            Screens screens,
            Shapes shapes) {
        this.reply = reply;
        this.visible = visible;
        this.issues = issues;
        this.json = json;
        this.fieldsIn = fieldsIn;
        this.targets = targets;
        this.transitions = transitions;
        this.screens = screens;
        this.shapes = shapes;
    }

    @GET
    @Path("{issue}")
    public Response get(
            @PathParam("issue") String keyOrId,
            @QueryParam("fields") List<String> fields,
            @QueryParam("expand") List<String> expand) {
        return reply.to(user -> {
            MutableIssue issue = find(keyOrId, user);
            Set<String> more = SearchResource.words(expand);
            Map<String, Object> found = json.json(issue, user, IssueJson.wanted(fields, true), more);
            if (more.contains("transitions")) {
                found.put("transitions", transitions.of(issue, user, false));
            }
            return found;
        });
    }

    @POST
    public Response create(String body) {
        return reply.to(201, user -> {
            Map<String, Object> wanted = Json.parse(body);
            Place place = targets.of(Json.child(wanted, "fields"), user);
            IssueInputParameters input = fieldsIn.read(
                    Changes.of(wanted),
                    screens.screenFor(place.project().getId(), place.type().getId(), Operation.CREATE)
                            .fields(),
                    place,
                    user);
            input.setProjectId(place.project().getId());
            input.setIssueTypeId(place.type().getId());
            input.setApplyDefaultValuesWhenParameterNotProvided(true);
            IssueService.CreateValidationResult valid = issues.validateCreate(user, input);
            if (!valid.isValid()) {
                throw Refused.of(valid.getErrorCollection());
            }
            IssueService.IssueResult created = issues.create(user, valid);
            if (!created.isValid()) {
                throw Refused.of(created.getErrorCollection());
            }
            targets.link(wanted, created.getIssue(), user);
            return object(
                    "id",
                    created.getIssue().getId().toString(),
                    "key",
                    created.getIssue().getKey(),
                    "self",
                    shapes.self("issue/" + created.getIssue().getId()));
        });
    }

    @PUT
    @Path("{issue}")
    public Response update(@PathParam("issue") String keyOrId, String body) {
        return reply.to(user -> {
            MutableIssue issue = find(keyOrId, user);
            Map<String, Object> wanted = Json.parse(body);
            IssueService.UpdateValidationResult valid = issues.validateUpdate(
                    user,
                    issue.getId(),
                    fieldsIn.read(
                            Changes.of(wanted),
                            screens.screenFor(issue.getProjectId(), issue.getIssueTypeId(), Operation.EDIT)
                                    .fields(),
                            Place.of(issue),
                            user));
            if (!valid.isValid()) {
                throw Refused.of(valid.getErrorCollection());
            }
            IssueService.IssueResult updated = issues.update(user, valid);
            if (!updated.isValid()) {
                throw Refused.of(updated.getErrorCollection());
            }
            targets.link(wanted, issue, user);
            return null;
        });
    }

    @DELETE
    @Path("{issue}")
    public Response delete(@PathParam("issue") String keyOrId) {
        return reply.to(user -> {
            IssueService.DeleteValidationResult valid =
                    issues.validateDelete(user, find(keyOrId, user).getId());
            if (!valid.isValid()) {
                throw new Refused(
                        403,
                        List.copyOf(valid.getErrorCollection().getErrorMessages()),
                        valid.getErrorCollection().getErrors());
            }
            var errors = issues.delete(user, valid);
            if (errors != null && errors.hasAnyErrors()) {
                throw Refused.of(errors);
            }
            return null;
        });
    }

    private MutableIssue find(String keyOrId, ApplicationUser user) {
        return visible.byKeyOrId(keyOrId, user).orElseThrow(Refused::noIssue);
    }
}
