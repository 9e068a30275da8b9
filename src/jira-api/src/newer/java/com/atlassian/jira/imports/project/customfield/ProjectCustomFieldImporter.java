package com.atlassian.jira.imports.project.customfield;

/** A declaration of Jira's public API, written by hand (docs/jira-api.md); we pass it on and call nothing of it; never shipped. */
public interface ProjectCustomFieldImporter {
}
