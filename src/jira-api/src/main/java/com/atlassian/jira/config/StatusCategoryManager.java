package com.atlassian.jira.config;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface StatusCategoryManager {
    public java.util.List<com.atlassian.jira.issue.status.category.StatusCategory> getStatusCategories();
    public java.util.List<com.atlassian.jira.issue.status.category.StatusCategory> getUserVisibleStatusCategories();
    public com.atlassian.jira.issue.status.category.StatusCategory getDefaultStatusCategory();
    public com.atlassian.jira.issue.status.category.StatusCategory getStatusCategory(Long p0);
    public com.atlassian.jira.issue.status.category.StatusCategory getStatusCategoryByKey(String p0);
    public com.atlassian.jira.issue.status.category.StatusCategory getStatusCategoryByName(String p0);
}
