package com.atlassian.jira.permission;

/** One line of a permission scheme. */
public class PermissionSchemeEntry {
    private final Long id;
    private final String type;
    private final String parameter;

    public PermissionSchemeEntry(Long id, Long schemeId, String permissionKey, String type, String parameter) {
        this.id = id;
        this.type = type;
        this.parameter = parameter;
    }

    public Long getId() {
        return id;
    }

    public String getType() {
        return type;
    }

    public String getParameter() {
        return parameter;
    }
}
