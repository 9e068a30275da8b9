package com.atlassian.jira.util;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public class MessageSetImpl extends com.atlassian.jira.util.AbstractMessageSet {
    public MessageSetImpl() { super((java.util.Map<String, com.atlassian.jira.util.MessageSet.MessageLink>) null, (java.util.Map<String, com.atlassian.jira.util.MessageSet.MessageLink>) null, (java.util.Set<String>) null, (java.util.Set<String>) null); }
}
