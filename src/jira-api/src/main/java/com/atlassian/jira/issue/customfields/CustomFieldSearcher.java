package com.atlassian.jira.issue.customfields;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface CustomFieldSearcher extends com.atlassian.jira.issue.search.searchers.IssueSearcher<com.atlassian.jira.issue.fields.CustomField> {
    public void init(com.atlassian.jira.plugin.customfield.CustomFieldSearcherModuleDescriptor p0);
    public com.atlassian.jira.plugin.customfield.CustomFieldSearcherModuleDescriptor getDescriptor();
}
