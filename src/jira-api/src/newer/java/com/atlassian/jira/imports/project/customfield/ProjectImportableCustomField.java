package com.atlassian.jira.imports.project.customfield;

/** A declaration of Jira's public API, written by hand (docs/jira-api.md); never shipped. */
public interface ProjectImportableCustomField {
    ProjectCustomFieldImporter getProjectImporter();
}
