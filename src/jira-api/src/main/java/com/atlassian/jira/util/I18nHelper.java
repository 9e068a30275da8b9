package com.atlassian.jira.util;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface I18nHelper {
    public java.util.Locale getLocale();
    public String getText(String p0);
    public String getText(String p0, String p1);
    public String getText(String p0, Object p1);
}
