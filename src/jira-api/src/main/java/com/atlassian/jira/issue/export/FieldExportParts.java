package com.atlassian.jira.issue.export;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public class FieldExportParts {
    public java.util.List<com.atlassian.jira.issue.export.FieldExportPart> getParts() { throw new UnsupportedOperationException("a declaration carries no code"); }
    private FieldExportParts() { }
}
