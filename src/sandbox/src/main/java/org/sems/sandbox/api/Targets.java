package org.sems.sandbox.api;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;
import java.util.Optional;
import org.sems.sandbox.api.json.Json;
import org.sems.sandbox.api.json.Place;
import org.sems.sandbox.api.json.Refused;
import org.sems.sandbox.project.Projects;

/** Finds what a request's JSON refers to: the project and type of a new issue, the other end of a link. */
public final class Targets {
    private final Projects projects;
    private final PermissionManager permissions;
    private final NewLinks links;

    public Targets(Projects projects, PermissionManager permissions, NewLinks links) {
        this.projects = projects;
        this.permissions = permissions;
        this.links = links;
    }

    Place of(Map<String, Object> fields, ApplicationUser user) {
        Project project = project(Json.child(fields, "project"))
                .filter(found -> permissions.hasPermission(ProjectPermissions.CREATE_ISSUES, found, user))
                .orElseThrow(() -> Refused.field(
                        "project",
                        fields.containsKey("project") ? "project is required" : "Specify a valid project ID or key"));
        Map<String, Object> wanted = Json.child(fields, "issuetype");
        IssueType type = project.getIssueTypes().stream()
                .filter(each -> wanted.containsKey("id")
                        ? each.getId().equals(String.valueOf(wanted.get("id")))
                        : each.getName().equals(wanted.get("name")))
                .findFirst()
                .orElseThrow(() -> Refused.field(
                        "issuetype", wanted.isEmpty() ? "issue type is required" : "valid issue type is required"));
        return Place.of(project, type);
    }

    private Optional<Project> project(Map<String, Object> wanted) {
        return wanted.containsKey("id") && wanted.get("id").toString().matches("\\d{1,18}")
                ? projects.byId(Long.parseLong(wanted.get("id").toString()))
                : Json.text(wanted, "key").flatMap(projects::byKey);
    }

    /** The links that {@code update.issuelinks} adds. */
    void link(Map<String, Object> body, Issue issue, ApplicationUser user) throws Exception {
        Object wanted = Json.child(body, "update").get("issuelinks");
        if (wanted != null) {
            for (Object operation : Json.list("issuelinks", wanted)) {
                links.create(Json.child(Json.map("issuelinks", operation), "add"), issue, user);
            }
        }
    }
}
