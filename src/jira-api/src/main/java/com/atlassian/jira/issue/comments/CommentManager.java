package com.atlassian.jira.issue.comments;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface CommentManager {
    public java.util.List<com.atlassian.jira.issue.comments.Comment> getCommentsForUser(com.atlassian.jira.issue.Issue p0, com.atlassian.jira.user.ApplicationUser p1);
    public java.util.List<com.atlassian.jira.issue.comments.Comment> getComments(com.atlassian.jira.issue.Issue p0);
    public com.atlassian.jira.issue.comments.Comment create(com.atlassian.jira.issue.Issue p0, com.atlassian.jira.user.ApplicationUser p1, String p2, boolean p3);
    public com.atlassian.jira.issue.comments.Comment create(com.atlassian.jira.issue.Issue p0, com.atlassian.jira.user.ApplicationUser p1, String p2, String p3, Long p4, boolean p5);
}
