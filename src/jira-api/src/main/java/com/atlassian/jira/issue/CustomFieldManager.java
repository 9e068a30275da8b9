package com.atlassian.jira.issue;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface CustomFieldManager {
    public java.util.Collection<com.atlassian.jira.issue.fields.CustomField> getCustomFieldObjectsByName(String p0);
    public java.util.Collection<com.atlassian.jira.issue.fields.CustomField> getCustomFieldObjectsByNameIgnoreCase(String p0);
    public com.atlassian.jira.issue.fields.CustomField getCustomFieldObject(Long p0);
    public com.atlassian.jira.issue.fields.CustomField getCustomFieldObject(String p0);
    public java.util.List<com.atlassian.jira.issue.fields.CustomField> getCustomFieldObjects();
    public java.util.List<com.atlassian.jira.issue.fields.CustomField> getCustomFieldObjects(Long p0, String p1);
    public com.atlassian.jira.issue.customfields.CustomFieldType getCustomFieldType(String p0);
    public java.util.List<com.atlassian.jira.issue.customfields.CustomFieldSearcher> getCustomFieldSearchers(com.atlassian.jira.issue.customfields.CustomFieldType p0);
    public com.atlassian.jira.issue.customfields.CustomFieldSearcher getCustomFieldSearcher(String p0);
    public com.atlassian.jira.issue.fields.CustomField createCustomField(String p0, String p1, com.atlassian.jira.issue.customfields.CustomFieldType p2, com.atlassian.jira.issue.customfields.CustomFieldSearcher p3, java.util.List<com.atlassian.jira.issue.context.JiraContextNode> p4, java.util.List<com.atlassian.jira.issue.issuetype.IssueType> p5) throws org.ofbiz.core.entity.GenericEntityException;
    public void removeCustomField(com.atlassian.jira.issue.fields.CustomField p0) throws com.atlassian.jira.exception.RemoveException;
    public void updateCustomField(Long p0, String p1, String p2, com.atlassian.jira.issue.customfields.CustomFieldSearcher p3);
    public void refreshConfigurationSchemes(Long p0);
}
