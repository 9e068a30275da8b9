package com.atlassian.jira.issue.fields.rest.json;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public class JsonType {
    public static final String ANY_TYPE = "any";
    public JsonType(String p0, String p1, String p2, String p3, Long p4) { }
    public String getType() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public String getItems() { throw new UnsupportedOperationException("a declaration carries no code"); }
}
