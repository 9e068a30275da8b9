package com.atlassian.activeobjects.external;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface ActiveObjectsModuleMetaData {
}
