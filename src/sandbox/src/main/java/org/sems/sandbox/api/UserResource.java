package org.sems.sandbox.api;

import static org.sems.sandbox.api.json.Json.object;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.sems.sandbox.api.json.Json;
import org.sems.sandbox.api.json.Refused;
import org.sems.sandbox.api.json.Shapes;
import org.sems.sandbox.directory.Users;
import org.sems.sandbox.project.Projects;
import org.sems.sandbox.web.issue.VisibleIssues;

/** Users, and what the one who asks may do. */
@Path("")
public final class UserResource {
    private final Reply reply;
    private final Users users;
    private final Projects projects;
    private final VisibleIssues visible;
    private final PermissionManager permissions;
    private final Shapes shapes;

    public UserResource(
            Reply reply,
            Users users,
            Projects projects,
            VisibleIssues visible,
            PermissionManager permissions,
            Shapes shapes) {
        this.reply = reply;
        this.users = users;
        this.projects = projects;
        this.visible = visible;
        this.permissions = permissions;
        this.shapes = shapes;
    }

    @GET
    @Path("myself")
    public Response myself() {
        return reply.to(shapes::user);
    }

    @GET
    @Path("user")
    public Response user(@QueryParam("username") String name, @QueryParam("key") String key) {
        return reply.to(user -> shapes.user(find(name, key)));
    }

    /** Of what Jira lets administrators change only whether the account can be used. */
    @PUT
    @Path("user")
    public Response change(@QueryParam("username") String name, @QueryParam("key") String key, String text) {
        return reply.to(user -> {
            if (!users.isAdmin(user)) {
                throw Refused.because(
                        403,
                        "You are not authorized to perform this operation. Administrator privileges are required.");
            }
            ApplicationUser found = find(name, key);
            Map<String, Object> body = Json.parse(text);
            Set<String> others = new TreeSet<>(body.keySet());
            others.remove("active");
            if (!others.isEmpty()) {
                throw Refused.because(501, "not part of the sandbox: changing of a user " + others);
            }
            if (!(body.get("active") instanceof Boolean active)) {
                throw Refused.because(400, "No value found to be changed.");
            }
            users.setActive(found.getKey(), active);
            return shapes.user(find(name, key));
        });
    }

    private ApplicationUser find(String name, String key) {
        return (name != null ? users.byName(name) : Optional.ofNullable(key).flatMap(users::byKey))
                .orElseThrow(() ->
                        Refused.because(404, "The user named '" + (name == null ? key : name) + "' does not exist"));
    }

    @GET
    @Path("user/search")
    public Response search(
            @QueryParam("username") String part,
            @QueryParam("startAt") String startAt,
            @QueryParam("maxResults") String maxResults) {
        return reply.to(user -> {
            if (part == null || part.isBlank()) {
                throw Refused.because(400, "The username query parameter was not provided");
            }
            Paging paging = Paging.of(startAt, maxResults);
            String wanted = part.toLowerCase(Locale.ROOT);
            return users.users().stream()
                    .filter(ApplicationUser::isActive)
                    .filter(each -> part.equals(".")
                            || Stream.of(
                                            each.getUsername(),
                                            each.getDisplayName(),
                                            String.valueOf(each.getEmailAddress()))
                                    .anyMatch(text ->
                                            text.toLowerCase(Locale.ROOT).contains(wanted)))
                    .skip(paging.start())
                    .limit(paging.max())
                    .map(shapes::user)
                    .toList();
        });
    }

    @GET
    @Path("mypermissions")
    public Response permissions(@QueryParam("projectKey") String projectKey, @QueryParam("issueKey") String issueKey) {
        return reply.to(user -> {
            Map<String, Object> all = new TreeMap<>();
            for (ProjectPermissionKey key : projectPermissions()) {
                all.put(
                        key.permissionKey(),
                        json(key.permissionKey(), "PROJECT", may(key, projectKey, issueKey, user)));
            }
            for (GlobalPermissionKey key : List.of(GlobalPermissionKey.ADMINISTER, GlobalPermissionKey.SYSTEM_ADMIN)) {
                all.put(key.getKey(), json(key.getKey(), "GLOBAL", users.holds(key, user)));
            }
            return object("permissions", all);
        });
    }

    private boolean may(ProjectPermissionKey key, String projectKey, String issueKey, ApplicationUser user) {
        if (issueKey != null) {
            return permissions.hasPermission(key, visible.byKey(issueKey, user).orElseThrow(Refused::noIssue), user);
        }
        return projectKey == null
                ? projects.all().stream().anyMatch(project -> permissions.hasPermission(key, project, user))
                : permissions.hasPermission(
                        key,
                        projects.byKey(projectKey)
                                .filter(project ->
                                        permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, user))
                                .orElseThrow(() -> Refused.because(
                                        404, "No project could be found with key '" + projectKey + "'.")),
                        user);
    }

    private static Map<String, Object> json(String key, String type, boolean have) {
        return object("key", key, "name", key, "type", type, "havePermission", have);
    }

    /** Jira's own, as its API names them. */
    private static List<ProjectPermissionKey> projectPermissions() {
        return Stream.of(ProjectPermissions.class.getFields())
                .filter(field ->
                        Modifier.isStatic(field.getModifiers()) && field.getType() == ProjectPermissionKey.class)
                .map(field -> {
                    try {
                        return (ProjectPermissionKey) field.get(null);
                    } catch (IllegalAccessException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toList();
    }
}
