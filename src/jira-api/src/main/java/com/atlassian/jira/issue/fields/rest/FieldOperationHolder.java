package com.atlassian.jira.issue.fields.rest;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public class FieldOperationHolder {
    public FieldOperationHolder(String p0, com.atlassian.jira.issue.fields.rest.json.JsonData p1) { }
    public String getOperation() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public com.atlassian.jira.issue.fields.rest.json.JsonData getData() { throw new UnsupportedOperationException("a declaration carries no code"); }
}
