package com.atlassian.sal.api.websudo;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public class WebSudoSessionException extends RuntimeException {
    public WebSudoSessionException() { }
    public WebSudoSessionException(String p0) { }
    public WebSudoSessionException(String p0, Throwable p1) { }
}
