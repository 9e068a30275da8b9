package com.atlassian.jira.issue.label;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface LabelManager extends com.atlassian.jira.component.IdentifiableComponent {
    public java.util.Set<com.atlassian.jira.issue.label.Label> getLabels(Long p0);
    public java.util.Set<com.atlassian.jira.issue.label.Label> getLabels(Long p0, Long p1);
}
