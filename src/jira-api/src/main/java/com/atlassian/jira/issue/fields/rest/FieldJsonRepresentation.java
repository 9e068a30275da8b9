package com.atlassian.jira.issue.fields.rest;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public class FieldJsonRepresentation {
    public FieldJsonRepresentation(com.atlassian.jira.issue.fields.rest.json.JsonData p0) { }
    public FieldJsonRepresentation(com.atlassian.jira.issue.fields.rest.json.JsonData p0, com.atlassian.jira.issue.fields.rest.json.JsonData p1) { }
    public void setRenderedData(com.atlassian.jira.issue.fields.rest.json.JsonData p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public com.atlassian.jira.issue.fields.rest.json.JsonData getStandardData() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public com.atlassian.jira.issue.fields.rest.json.JsonData getRenderedData() { throw new UnsupportedOperationException("a declaration carries no code"); }
}
