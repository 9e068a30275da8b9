package com.atlassian.sal.api.websudo;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public class WebSudoSessionException extends RuntimeException {
    public WebSudoSessionException() { }
}
