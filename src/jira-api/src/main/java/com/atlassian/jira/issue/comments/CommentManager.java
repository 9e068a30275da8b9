package com.atlassian.jira.issue.comments;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface CommentManager {
    public java.util.List<com.atlassian.jira.issue.comments.Comment> getCommentsForUser(com.atlassian.jira.issue.Issue p0, com.atlassian.jira.user.ApplicationUser p1);
    public com.atlassian.jira.issue.comments.Comment getLastComment(com.atlassian.jira.issue.Issue p0);
    public java.util.List<com.atlassian.jira.issue.comments.Comment> getComments(com.atlassian.jira.issue.Issue p0);
    public com.atlassian.jira.issue.comments.Comment create(com.atlassian.jira.issue.Issue p0, com.atlassian.jira.user.ApplicationUser p1, String p2, boolean p3);
    public com.atlassian.jira.issue.comments.Comment create(com.atlassian.jira.issue.Issue p0, com.atlassian.jira.user.ApplicationUser p1, String p2, String p3, Long p4, boolean p5);
    public com.atlassian.jira.issue.comments.Comment create(com.atlassian.jira.issue.Issue p0, com.atlassian.jira.user.ApplicationUser p1, String p2, String p3, Long p4, java.util.Date p5, boolean p6);
    public com.atlassian.jira.issue.comments.Comment create(com.atlassian.jira.issue.Issue p0, com.atlassian.jira.user.ApplicationUser p1, String p2, String p3, Long p4, java.util.Date p5, java.util.Map<String, com.atlassian.jira.util.json.JSONObject> p6, boolean p7);
    public com.atlassian.jira.issue.comments.Comment create(com.atlassian.jira.issue.Issue p0, com.atlassian.jira.user.ApplicationUser p1, com.atlassian.jira.user.ApplicationUser p2, String p3, String p4, Long p5, java.util.Date p6, java.util.Date p7, boolean p8);
    public com.atlassian.jira.issue.comments.Comment create(com.atlassian.jira.issue.Issue p0, com.atlassian.jira.user.ApplicationUser p1, com.atlassian.jira.user.ApplicationUser p2, String p3, String p4, Long p5, java.util.Date p6, java.util.Date p7, boolean p8, boolean p9);
    public com.atlassian.jira.issue.comments.Comment create(com.atlassian.jira.issue.Issue p0, com.atlassian.jira.user.ApplicationUser p1, com.atlassian.jira.user.ApplicationUser p2, String p3, String p4, Long p5, java.util.Date p6, java.util.Date p7, java.util.Map<String, com.atlassian.jira.util.json.JSONObject> p8, boolean p9, boolean p10);
    public com.atlassian.jira.issue.comments.Comment getCommentById(Long p0);
}
