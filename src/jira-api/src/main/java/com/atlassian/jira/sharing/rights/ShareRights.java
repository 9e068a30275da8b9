package com.atlassian.jira.sharing.rights;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public enum ShareRights implements com.atlassian.jira.sharing.rights.ShareRight {
    VIEW, VIEW_EDIT;
}
