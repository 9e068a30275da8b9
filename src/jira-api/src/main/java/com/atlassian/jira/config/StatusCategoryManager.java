package com.atlassian.jira.config;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface StatusCategoryManager {
    public java.util.List<com.atlassian.jira.issue.status.category.StatusCategory> getStatusCategories();
    public com.atlassian.jira.issue.status.category.StatusCategory getStatusCategoryByKey(String p0);
}
