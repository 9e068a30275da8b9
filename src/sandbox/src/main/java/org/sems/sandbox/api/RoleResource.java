package org.sems.sandbox.api;

import static org.sems.sandbox.api.json.Json.object;

import com.atlassian.jira.bc.projectroles.ProjectRoleService;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.security.roles.RoleActor;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sems.sandbox.api.json.Json;
import org.sems.sandbox.api.json.Refused;
import org.sems.sandbox.api.json.Shapes;
import org.sems.sandbox.directory.Users;

/** Who plays which role in a project. */
@Path("")
public final class RoleResource {
    private static final String USER = "atlassian-user-role-actor";
    private static final String GROUP = "atlassian-group-role-actor";
    private final Reply reply;
    private final ProjectAccess access;
    private final ProjectRoleManager roles;
    private final ProjectRoleService service;
    private final Users users;
    private final Shapes shapes;

    public RoleResource(
            Reply reply,
            ProjectAccess access,
            ProjectRoleManager roles,
            ProjectRoleService service,
            Users users,
            Shapes shapes) {
        this.reply = reply;
        this.access = access;
        this.roles = roles;
        this.service = service;
        this.users = users;
        this.shapes = shapes;
    }

    @GET
    @Path("role")
    public Response all() {
        return reply.to(user -> roles.getProjectRoles().stream()
                .map(role -> object(
                        "self",
                        shapes.self("role/" + role.getId()),
                        "name",
                        role.getName(),
                        "id",
                        role.getId(),
                        "description",
                        role.getDescription()))
                .toList());
    }

    @GET
    @Path("project/{project}/role")
    public Response ofProject(@PathParam("project") String keyOrId) {
        return reply.to(user -> access.roleAddresses(access.find(keyOrId, user), shapes));
    }

    @GET
    @Path("project/{project}/role/{id: \\d{1,18}}")
    public Response one(@PathParam("project") String keyOrId, @PathParam("id") long id) {
        return reply.to(user -> {
            Project project = access.find(keyOrId, user);
            access.administer(project, user);
            return json(project, role(id));
        });
    }

    /** Adds {@code {"user": [names]}} or {@code {"group": [names]}}. */
    @POST
    @Path("project/{project}/role/{id: \\d{1,18}}")
    public Response add(@PathParam("project") String keyOrId, @PathParam("id") long id, String body) {
        return reply.to(user -> {
            Project project = access.find(keyOrId, user);
            access.administer(project, user);
            Map<String, Object> wanted = Json.parse(body);
            ErrorCollection errors = new SimpleErrorCollection();
            if (wanted.containsKey("user")) {
                service.addActorsToProjectRole(
                        user, keys(Json.list("user", wanted.get("user"))), role(id), project, USER, errors);
            }
            if (wanted.containsKey("group")) {
                service.addActorsToProjectRole(
                        user,
                        Json.list("group", wanted.get("group")).stream()
                                .map(String::valueOf)
                                .toList(),
                        role(id),
                        project,
                        GROUP,
                        errors);
            }
            if (errors.hasAnyErrors()) {
                throw Refused.of(errors);
            }
            return json(project, role(id));
        });
    }

    @DELETE
    @Path("project/{project}/role/{id: \\d{1,18}}")
    public Response remove(
            @PathParam("project") String keyOrId,
            @PathParam("id") long id,
            @QueryParam("user") String name,
            @QueryParam("group") String group) {
        return reply.to(user -> {
            Project project = access.find(keyOrId, user);
            access.administer(project, user);
            ErrorCollection errors = new SimpleErrorCollection();
            if (name == null) {
                service.removeActorsFromProjectRole(
                        user, List.of(Optional.ofNullable(group).orElse("")), role(id), project, GROUP, errors);
            } else {
                service.removeActorsFromProjectRole(user, keys(List.of(name)), role(id), project, USER, errors);
            }
            if (errors.hasAnyErrors()) {
                throw Refused.of(errors);
            }
            return null;
        });
    }

    private List<String> keys(List<?> names) {
        return names.stream()
                .map(name -> users.byName(name.toString())
                        .orElseThrow(() ->
                                Refused.because(404, "We can't find '" + name + "' in any accessible user directory."))
                        .getKey())
                .toList();
    }

    private ProjectRole role(long id) {
        return Optional.ofNullable(roles.getProjectRole(id))
                .orElseThrow(() -> Refused.because(404, "Can not retrieve a role actor for a null project role."));
    }

    private Map<String, Object> json(Project project, ProjectRole role) {
        List<Map<String, Object>> actors = roles.getProjectRoleActors(role, project).getRoleActors().stream()
                .sorted(Comparator.comparing(RoleActor::getParameter))
                .map(this::json)
                .toList();
        return object(
                "self",
                shapes.self("project/" + project.getId() + "/role/" + role.getId()),
                "name",
                role.getName(),
                "id",
                role.getId(),
                "description",
                role.getDescription(),
                "actors",
                actors);
    }

    private Map<String, Object> json(RoleActor actor) {
        String name = actor.getType().equals(USER)
                ? users.byKey(actor.getParameter())
                        .map(user -> user.getUsername())
                        .orElse(actor.getParameter())
                : actor.getParameter();
        return object("displayName", actor.getDescriptor(), "type", actor.getType(), "name", name);
    }
}
