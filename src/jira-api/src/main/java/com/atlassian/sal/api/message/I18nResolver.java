package com.atlassian.sal.api.message;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface I18nResolver {
    public String getText(String p0, java.io.Serializable... p1);
    public String getText(java.util.Locale p0, String p1, java.io.Serializable... p2);
    public String getText(String p0);
    public String getText(java.util.Locale p0, String p1);
    public String getText(com.atlassian.sal.api.message.Message p0);
    public String getText(java.util.Locale p0, com.atlassian.sal.api.message.Message p1);
}
