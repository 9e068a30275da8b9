package com.atlassian.jira.security.request;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
@java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
public @interface SupportedMethods {
    public com.atlassian.jira.security.request.RequestMethod[] value();
}
