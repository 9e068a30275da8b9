package com.atlassian.jira.web.util;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface AuthorizationSupport {
}
