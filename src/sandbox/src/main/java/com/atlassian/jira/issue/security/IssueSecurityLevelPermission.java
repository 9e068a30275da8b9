package com.atlassian.jira.issue.security;

/** A member of a security level. */
public class IssueSecurityLevelPermission {
    private final Long id;
    private final String type;
    private final String parameter;

    public IssueSecurityLevelPermission(Long id, Long schemeId, Long securityLevelId, String type, String parameter) {
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
