package com.atlassian.jira.icon;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public class IconType {
    public static final com.atlassian.jira.icon.IconType PROJECT_ICON_TYPE = null;
    public static final com.atlassian.jira.icon.IconType ISSUE_TYPE_ICON_TYPE = null;
    public static final com.atlassian.jira.icon.IconType USER_ICON_TYPE = null;
    public IconType(String p0) { }
    public String getKey() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public static com.atlassian.jira.icon.IconType of(String p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
}
