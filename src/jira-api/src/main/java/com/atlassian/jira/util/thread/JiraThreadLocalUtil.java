package com.atlassian.jira.util.thread;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface JiraThreadLocalUtil {
    public void preCall();
}
