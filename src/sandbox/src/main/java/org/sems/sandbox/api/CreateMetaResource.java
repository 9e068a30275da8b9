package org.sems.sandbox.api;

import static org.sems.sandbox.api.json.Json.object;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sems.sandbox.api.json.Place;
import org.sems.sandbox.api.json.Refused;
import org.sems.sandbox.api.json.Shapes;
import org.sems.sandbox.project.Projects;
import org.sems.sandbox.screen.Operation;
import org.sems.sandbox.screen.Screens;

/** What can be created where, and which fields that takes: in the shape of Jira 9 and later, and in the older one. */
@Path("issue")
public final class CreateMetaResource {
    private final Reply reply;
    private final Projects projects;
    private final PermissionManager permissions;
    private final Screens screens;
    private final FieldMeta meta;
    private final Shapes shapes;

    public CreateMetaResource(
            Reply reply,
            Projects projects,
            PermissionManager permissions,
            Screens screens,
            FieldMeta meta,
            Shapes shapes) {
        this.reply = reply;
        this.projects = projects;
        this.permissions = permissions;
        this.screens = screens;
        this.meta = meta;
        this.shapes = shapes;
    }

    @GET
    @Path("createmeta/{project}/issuetypes")
    public Response types(@PathParam("project") String keyOrId) {
        return reply.to(user -> page(open(user).stream()
                .filter(project -> is(project, keyOrId))
                .findFirst()
                .orElseThrow(CreateMetaResource::noProject)
                .getIssueTypes()
                .stream()
                .map(shapes::issueType)
                .toList()));
    }

    @GET
    @Path("createmeta/{project}/issuetypes/{type}")
    public Response fields(@PathParam("project") String keyOrId, @PathParam("type") String typeId) {
        return reply.to(user -> {
            Project project = open(user).stream()
                    .filter(each -> is(each, keyOrId))
                    .findFirst()
                    .orElseThrow(CreateMetaResource::noProject);
            IssueType type = project.getIssueTypes().stream()
                    .filter(each -> each.getId().equals(typeId))
                    .findFirst()
                    .orElseThrow(CreateMetaResource::noProject);
            return page(new ArrayList<>(fields(project, type, user).values()));
        });
    }

    @GET
    @Path("createmeta")
    public Response all(@QueryParam("projectKeys") List<String> keys, @QueryParam("expand") List<String> expand) {
        return reply.to(user -> {
            Set<String> wanted = SearchResource.words(keys);
            boolean withFields = SearchResource.words(expand).contains("projects.issuetypes.fields");
            return object(
                    "expand",
                    "projects",
                    "projects",
                    open(user).stream()
                            .filter(project -> wanted.isEmpty() || wanted.contains(project.getKey()))
                            .map(project -> {
                                Map<String, Object> json = shapes.project(project);
                                json.put(
                                        "issuetypes",
                                        project.getIssueTypes().stream()
                                                .map(type -> {
                                                    Map<String, Object> each = shapes.issueType(type);
                                                    if (withFields) {
                                                        each.put("fields", fields(project, type, user));
                                                    }
                                                    return each;
                                                })
                                                .toList());
                                return json;
                            })
                            .toList());
        });
    }

    private Map<String, Object> fields(Project project, IssueType type, ApplicationUser user) {
        Map<String, Object> fields = new LinkedHashMap<>();
        List<String> ids = new ArrayList<>(List.of("project", "issuetype"));
        ids.addAll(screens.screenFor(project.getId(), type.getId(), Operation.CREATE)
                .fields());
        ids.forEach(
                field -> meta.of(field, Place.of(project, type), user).ifPresent(found -> fields.put(field, found)));
        return fields;
    }

    private List<Project> open(ApplicationUser user) {
        return projects.all().stream()
                .filter(project -> permissions.hasPermission(ProjectPermissions.CREATE_ISSUES, project, user))
                .toList();
    }

    private static boolean is(Project project, String keyOrId) {
        return project.getKey().equals(keyOrId) || project.getId().toString().equals(keyOrId);
    }

    private static Map<String, Object> page(List<?> values) {
        return object(
                "maxResults", values.size(), "startAt", 0, "total", values.size(), "isLast", true, "values", values);
    }

    private static Refused noProject() {
        return Refused.because(404, "There is no such project or issue type, or you may not create issues in it.");
    }
}
