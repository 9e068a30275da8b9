package com.atlassian.jira.util;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface DateFieldFormat {
    public String formatDatePicker(java.util.Date p0);
    public java.util.Date parseDatePicker(String p0) throws IllegalArgumentException;
}
