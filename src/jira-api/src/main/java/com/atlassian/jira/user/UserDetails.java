package com.atlassian.jira.user;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public final class UserDetails {
    public UserDetails(String p0, String p1) { }
}
