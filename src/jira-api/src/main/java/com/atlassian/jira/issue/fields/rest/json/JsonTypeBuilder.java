package com.atlassian.jira.issue.fields.rest.json;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public class JsonTypeBuilder {
    public JsonTypeBuilder() { }
    public static com.atlassian.jira.issue.fields.rest.json.JsonType custom(String p0, String p1, Long p2) { throw new UnsupportedOperationException("a declaration carries no code"); }
}
