package com.atlassian.jira.issue.export;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public class FieldExportPart {
    public String getItemLabel() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public java.util.stream.Stream<String> getValues() { throw new UnsupportedOperationException("a declaration carries no code"); }
    private FieldExportPart() { }
}
