package com.atlassian.sal.api;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public enum UrlMode {
    CANONICAL, ABSOLUTE, RELATIVE, RELATIVE_CANONICAL, AUTO;
}
