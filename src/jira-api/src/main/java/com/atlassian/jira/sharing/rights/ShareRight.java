package com.atlassian.jira.sharing.rights;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface ShareRight extends java.io.Serializable {
}
