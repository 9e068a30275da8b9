package com.atlassian.jira.imports.project.customfield;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface ProjectImportableCustomField {
}
