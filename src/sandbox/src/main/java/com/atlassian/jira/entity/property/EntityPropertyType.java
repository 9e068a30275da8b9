package com.atlassian.jira.entity.property;

/** What can have properties. */
public class EntityPropertyType {
    public static final EntityPropertyType ISSUE_PROPERTY =
            new EntityPropertyType("IssueProperty", "common.concepts.issue", "issue.property", "ISSUEPROP");

    private final String dbEntityName;

    public EntityPropertyType(String dbEntityName, String i18nKeyForEntityName, String jqlName, String indexPrefix) {
        this.dbEntityName = dbEntityName;
    }

    public String getDbEntityName() {
        return dbEntityName;
    }
}
