package com.atlassian.jira.web.bean;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface BulkEditBean extends com.atlassian.jira.issue.customfields.OperationContext, com.atlassian.jira.web.bean.SingleIssueModeEditBean {
    public java.util.Collection<com.atlassian.jira.project.Project> getProjectObjects();
}
