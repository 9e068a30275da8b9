package com.atlassian.jira.util.json;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public class JSONObject {
    public JSONObject() { }
    public JSONObject(com.atlassian.jira.util.json.JSONObject p0, String[] p1) throws com.atlassian.jira.util.json.JSONException { }
    public JSONObject(Object p0, String[] p1) { }
    public JSONObject(String p0) throws com.atlassian.jira.util.json.JSONException { }
    public boolean optBoolean(String p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public boolean optBoolean(String p0, boolean p1) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public com.atlassian.jira.util.json.JSONObject put(String p0, java.util.Collection<Object> p1) throws com.atlassian.jira.util.json.JSONException { throw new UnsupportedOperationException("a declaration carries no code"); }
    public String optString(String p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public String optString(String p0, String p1) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public com.atlassian.jira.util.json.JSONObject put(String p0, boolean p1) throws com.atlassian.jira.util.json.JSONException { throw new UnsupportedOperationException("a declaration carries no code"); }
    public com.atlassian.jira.util.json.JSONObject put(String p0, double p1) throws com.atlassian.jira.util.json.JSONException { throw new UnsupportedOperationException("a declaration carries no code"); }
    public com.atlassian.jira.util.json.JSONObject put(String p0, int p1) throws com.atlassian.jira.util.json.JSONException { throw new UnsupportedOperationException("a declaration carries no code"); }
    public com.atlassian.jira.util.json.JSONObject put(String p0, long p1) throws com.atlassian.jira.util.json.JSONException { throw new UnsupportedOperationException("a declaration carries no code"); }
    public com.atlassian.jira.util.json.JSONObject put(String p0, java.util.Map<String, Object> p1) throws com.atlassian.jira.util.json.JSONException { throw new UnsupportedOperationException("a declaration carries no code"); }
    public com.atlassian.jira.util.json.JSONObject put(String p0, Object p1) throws com.atlassian.jira.util.json.JSONException { throw new UnsupportedOperationException("a declaration carries no code"); }
    public String toString() { throw new UnsupportedOperationException("a declaration carries no code"); }
}
