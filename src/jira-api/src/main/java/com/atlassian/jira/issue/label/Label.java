package com.atlassian.jira.issue.label;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public final class Label {
    public Label(Long p0, Long p1, String p2) { }
    public Label(Long p0, Long p1, Long p2, String p3) { }
    public String getLabel() { throw new UnsupportedOperationException("a declaration carries no code"); }
}
