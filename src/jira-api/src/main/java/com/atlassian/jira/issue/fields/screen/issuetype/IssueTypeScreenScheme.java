package com.atlassian.jira.issue.fields.screen.issuetype;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface IssueTypeScreenScheme {
    public Long getId();
    public void setId(Long p0);
    public String getName();
    public void setName(String p0);
    public String getDescription();
    public void setDescription(String p0);
    public void store();
    public void remove();
    public java.util.Collection<com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeEntity> getEntities();
    public com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeEntity getEntity(String p0);
    public com.atlassian.jira.issue.fields.screen.FieldScreenScheme getEffectiveFieldScreenScheme(com.atlassian.jira.issue.issuetype.IssueType p0);
    public void addEntity(com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeEntity p0);
    public void removeEntity(String p0);
    public boolean containsEntity(String p0);
    public java.util.Collection<org.ofbiz.core.entity.GenericValue> getProjects();
    public boolean isDefault();
}
