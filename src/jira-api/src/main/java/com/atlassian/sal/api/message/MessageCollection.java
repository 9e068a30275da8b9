package com.atlassian.sal.api.message;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface MessageCollection {
    public void addMessage(String p0, java.io.Serializable... p1);
    public void addMessage(com.atlassian.sal.api.message.Message p0);
    public void addAll(java.util.List<com.atlassian.sal.api.message.Message> p0);
    public boolean isEmpty();
    public java.util.List<com.atlassian.sal.api.message.Message> getMessages();
}
