package com.atlassian.jira.issue.fields.rest.json;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public class JsonData {
    public JsonData(Object p0) { }
    public Object getData() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public boolean isNull() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public String asString() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public String asString(String p0, com.atlassian.jira.util.ErrorCollection p1) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public boolean isString() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public java.util.Map<String, Object> asObject() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public boolean isObject() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public boolean isArray() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public java.util.List<?> asArray() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public java.util.List<String> asArrayOfStrings(boolean p0, String p1, com.atlassian.jira.util.ErrorCollection p2) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public java.util.List<String> asArrayOfObjectsWithId(String p0, com.atlassian.jira.util.ErrorCollection p1) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public String asObjectWithProperty(String p0, String p1, com.atlassian.jira.util.ErrorCollection p2) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public String asObjectWithProperty(String p0, String p1, boolean p2, com.atlassian.jira.util.ErrorCollection p3) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public java.util.List<String> asArrayOfObjectsWithProperty(String p0, String p1, com.atlassian.jira.util.ErrorCollection p2) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public Long getObjectLongProperty(String p0, com.atlassian.jira.util.ErrorCollection p1) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public java.util.Date getObjectDateProperty(String p0, com.atlassian.jira.util.ErrorCollection p1) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public String getObjectStringProperty(String p0, String p1, com.atlassian.jira.util.ErrorCollection p2) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public <T> T convertValue(String p0, Class<T> p1, com.atlassian.jira.util.ErrorCollection p2) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public <T> T convertValue(String p0, com.atlassian.jira.issue.fields.rest.json.TypeRef<T> p1, com.atlassian.jira.util.ErrorCollection p2) { throw new UnsupportedOperationException("a declaration carries no code"); }
}
