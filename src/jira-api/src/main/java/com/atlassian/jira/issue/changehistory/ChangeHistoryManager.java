package com.atlassian.jira.issue.changehistory;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface ChangeHistoryManager {
    public java.util.List<com.atlassian.jira.issue.changehistory.ChangeHistory> getChangeHistories(com.atlassian.jira.issue.Issue p0);
    public java.util.List<com.atlassian.jira.issue.changehistory.ChangeHistory> getChangeHistoriesSince(com.atlassian.jira.issue.Issue p0, java.util.Date p1);
    public java.util.List<com.atlassian.jira.issue.history.ChangeItemBean> getChangeItemsForField(com.atlassian.jira.issue.Issue p0, String p1);
}
