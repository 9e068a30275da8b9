package com.atlassian.jira.util.json;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public class JSONObject {
    public JSONObject() { }
}
