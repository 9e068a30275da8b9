package org.sems.sandbox.api.json;

import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A comment from JSON into the parameters that Jira's issue service takes: its text, and the group or the role that it is for. */
public final class CommentIn {
    private final ProjectRoleManager roles;

    public CommentIn(ProjectRoleManager roles) {
        this.roles = roles;
    }

    /** @param json {@code {"body": .., "visibility": {"type": "group" or "role", "value": name}}} */
    Map<String, String[]> read(Map<String, Object> json) {
        Map<String, String[]> parameters = new HashMap<>();
        parameters.put("comment", new String[] {FieldsIn.text("comment", json.get("body"))});
        Optional.ofNullable(json.get("visibility"))
                .map(visibility -> Json.map("comment", visibility))
                .ifPresent(visibility -> {
                    String name = String.valueOf(visibility.get("value"));
                    if ("role".equals(visibility.get("type"))) {
                        parameters.put("roleLevel", new String[] {role(name)});
                    } else {
                        parameters.put("commentLevel", new String[] {name});
                    }
                });
        return parameters;
    }

    private String role(String name) {
        return roles.getProjectRoles().stream()
                .filter(role -> role.getName().equals(name))
                .map(ProjectRole::getId)
                .map(String::valueOf)
                .findFirst()
                .orElseThrow(() -> Refused.field("comment", "Role: " + name + " does not exist."));
    }
}
