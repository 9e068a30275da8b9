package com.atlassian.jira.util.io;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface InputStreamConsumer<T> {
    public T withInputStream(java.io.InputStream p0) throws java.io.IOException;
}
