package com.atlassian.jira.issue.fields.rest.json;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public class JsonData {
    public JsonData(Object p0) { }
    public Object getData() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public boolean isNull() { throw new UnsupportedOperationException("a declaration carries no code"); }
}
