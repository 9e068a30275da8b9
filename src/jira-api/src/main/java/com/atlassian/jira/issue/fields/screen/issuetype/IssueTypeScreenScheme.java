package com.atlassian.jira.issue.fields.screen.issuetype;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface IssueTypeScreenScheme {
    public Long getId();
    public String getName();
    public void setName(String p0);
    public void setDescription(String p0);
    public void store();
    public java.util.Collection<com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeEntity> getEntities();
    public void addEntity(com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeEntity p0);
    public void removeEntity(String p0);
    public boolean isDefault();
}
