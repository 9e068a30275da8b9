package com.atlassian.jira.issue.export;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public class FieldExportPartsBuilder {
    public FieldExportPartsBuilder() { }
    public com.atlassian.jira.issue.export.FieldExportPartsBuilder addItem(String p0, String p1, java.util.stream.Stream<String> p2) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public com.atlassian.jira.issue.export.FieldExportPartsBuilder addItem(String p0, String p1, String p2) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public com.atlassian.jira.issue.export.FieldExportParts build() { throw new UnsupportedOperationException("a declaration carries no code"); }
}
