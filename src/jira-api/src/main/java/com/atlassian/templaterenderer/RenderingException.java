package com.atlassian.templaterenderer;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public class RenderingException extends RuntimeException {
    public RenderingException(String p0, Throwable p1) { }
    public RenderingException(String p0) { }
    public RenderingException(Throwable p0) { }
}
