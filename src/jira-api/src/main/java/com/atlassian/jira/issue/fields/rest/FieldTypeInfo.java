package com.atlassian.jira.issue.fields.rest;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public class FieldTypeInfo {
    public FieldTypeInfo(java.util.Collection<?> p0, String p1) { }
    public java.util.Collection<?> getAllowedValues() { throw new UnsupportedOperationException("a declaration carries no code"); }
}
