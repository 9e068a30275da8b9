package com.atlassian.jira.issue.label;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface LabelManager extends com.atlassian.jira.component.IdentifiableComponent {
    public java.util.Set<com.atlassian.jira.issue.label.Label> getLabels(Long p0);
    public java.util.Set<com.atlassian.jira.issue.label.Label> setLabels(com.atlassian.jira.user.ApplicationUser p0, Long p1, java.util.Set<String> p2, boolean p3, boolean p4);
    public java.util.Set<com.atlassian.jira.issue.label.Label> getLabels(Long p0, Long p1);
    public com.atlassian.jira.issue.label.Label addLabel(com.atlassian.jira.user.ApplicationUser p0, Long p1, String p2, boolean p3);
}
