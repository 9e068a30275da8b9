package com.atlassian.sal.api.message;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface Message extends java.io.Serializable {
    public String getKey();
    public java.io.Serializable[] getArguments();
}
