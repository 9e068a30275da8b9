package com.atlassian.jira.util;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface I18nHelper {
    public String getUnescapedText(String p0);
    public String getText(String p0);
    public String getText(String p0, String p1);
    public String getText(String p0, String p1, String p2);
    public String getText(String p0, String p1, String p2, String p3);
    public String getText(String p0, String p1, String p2, String p3, String p4);
    public String getText(String p0, Object p1, Object p2, Object p3);
    public String getText(String p0, Object p1, Object p2, Object p3, Object p4);
    public String getText(String p0, Object p1, Object p2, Object p3, Object p4, Object p5);
    public String getText(String p0, Object p1, Object p2, Object p3, Object p4, Object p5, Object p6);
    public String getText(String p0, Object p1, Object p2, Object p3, Object p4, Object p5, Object p6, Object p7);
    public String getText(String p0, String p1, String p2, String p3, String p4, String p5, String p6, String p7);
    public String getText(String p0, Object p1, Object p2, Object p3, Object p4, Object p5, Object p6, Object p7, Object p8);
    public String getText(String p0, String p1, String p2, String p3, String p4, String p5, String p6, String p7, String p8, String p9);
    public String getText(String p0, Object p1);
}
