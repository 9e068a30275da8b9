package com.atlassian.jira.security.request;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public enum RequestMethod {
    GET, HEAD, OPTIONS, CONNECT, DELETE, POST, PUT, PATCH, TRACE;
}
