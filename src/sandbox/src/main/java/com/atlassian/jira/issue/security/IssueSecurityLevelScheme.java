package com.atlassian.jira.issue.security;

/** The head of an issue security scheme. */
public final class IssueSecurityLevelScheme {
    private final String name;

    public IssueSecurityLevelScheme(Long id, String name, String description, Long defaultSecurityLevelId) {
        this.name = name;
    }

    public String getName() {
        return name;
    }
}
