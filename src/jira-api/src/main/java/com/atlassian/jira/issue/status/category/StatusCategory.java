package com.atlassian.jira.issue.status.category;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface StatusCategory extends java.io.Serializable, Comparable<com.atlassian.jira.issue.status.category.StatusCategory> {
    public static final String UNDEFINED = "undefined";
    public static final String TO_DO = "new";
    public static final String IN_PROGRESS = "indeterminate";
    public static final String COMPLETE = "done";
    public Long getId();
    public String getKey();
    public String getName();
    public String getColorName();
    public Long getSequence();
}
