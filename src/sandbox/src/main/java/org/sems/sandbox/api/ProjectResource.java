package org.sems.sandbox.api;

import static org.sems.sandbox.api.json.Json.object;

import com.atlassian.jira.bc.project.ProjectCreationData;
import com.atlassian.jira.bc.project.ProjectService;
import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.bc.project.component.ProjectComponentManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.type.ProjectTypeKey;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sems.sandbox.api.json.Json;
import org.sems.sandbox.api.json.Refused;
import org.sems.sandbox.api.json.Shapes;
import org.sems.sandbox.directory.Users;
import org.sems.sandbox.project.Projects;

/** Projects and their components. */
@Path("")
public final class ProjectResource {
    private final Reply reply;
    private final ProjectAccess access;
    private final Projects projects;
    private final ProjectService service;
    private final ProjectComponentManager components;
    private final Users users;
    private final Shapes shapes;

    public ProjectResource(
            Reply reply,
            ProjectAccess access,
            Projects projects,
            ProjectService service,
            ProjectComponentManager components,
            Users users,
            Shapes shapes) {
        this.reply = reply;
        this.access = access;
        this.projects = projects;
        this.service = service;
        this.components = components;
        this.users = users;
        this.shapes = shapes;
    }

    @GET
    @Path("project")
    public Response all() {
        return reply.to(
                user -> access.visible(user).stream().map(shapes::project).toList());
    }

    @GET
    @Path("project/{project}")
    public Response one(@PathParam("project") String keyOrId) {
        return reply.to(user -> {
            Project project = access.find(keyOrId, user);
            Map<String, Object> json = shapes.project(project);
            json.put(
                    "description", Optional.ofNullable(project.getDescription()).orElse(""));
            json.put("lead", shapes.user(project.getProjectLead()));
            json.put(
                    "components",
                    projects.componentsOf(project.getId()).stream()
                            .map(shapes::component)
                            .toList());
            json.put(
                    "issueTypes",
                    project.getIssueTypes().stream().map(shapes::issueType).toList());
            json.put("roles", access.roleAddresses(project, shapes));
            json.put("versions", List.of());
            return json;
        });
    }

    @POST
    @Path("project")
    public Response create(String body) {
        return reply.to(201, user -> {
            access.administer(user);
            Map<String, Object> wanted = Json.parse(body);
            ProjectCreationData.Builder data = new ProjectCreationData.Builder()
                    .withKey(Json.text(wanted, "key").orElse(null))
                    .withName(Json.text(wanted, "name").orElse(null))
                    .withDescription(Json.text(wanted, "description").orElse(""))
                    .withType(new ProjectTypeKey(
                            Json.text(wanted, "projectTypeKey").orElse("business")))
                    .withLead(Json.text(wanted, "lead").flatMap(users::byName).orElse(null));
            ProjectService.CreateProjectValidationResult valid = service.validateCreateProject(user, data.build());
            if (!valid.isValid()) {
                throw Refused.of(valid.getErrorCollection());
            }
            Project project = service.createProject(valid);
            return object(
                    "self", shapes.self("project/" + project.getId()), "id", project.getId(), "key", project.getKey());
        });
    }

    @GET
    @Path("project/{project}/components")
    public Response components(@PathParam("project") String keyOrId) {
        return reply.to(user -> projects.componentsOf(access.find(keyOrId, user).getId()).stream()
                .map(shapes::component)
                .toList());
    }

    @POST
    @Path("component")
    public Response createComponent(String body) {
        return reply.to(201, user -> {
            Map<String, Object> wanted = Json.parse(body);
            Project project = access.find(Json.text(wanted, "project").orElse(""), user);
            access.administer(project, user);
            String name = Json.text(wanted, "name")
                    .orElseThrow(() -> Refused.field(
                            "name", "The component name specified is invalid - cannot be an empty string."));
            ProjectComponent component =
                    components.create(name, Json.text(wanted, "description").orElse(null), null, 0, project.getId());
            return shapes.component(component);
        });
    }
}
