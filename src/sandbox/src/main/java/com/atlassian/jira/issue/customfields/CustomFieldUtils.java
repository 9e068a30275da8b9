package com.atlassian.jira.issue.customfields;

import com.atlassian.jira.issue.context.GlobalIssueContext;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.context.ProjectContext;
import com.atlassian.jira.project.ProjectManager;
import java.util.Arrays;
import java.util.List;

/** Builds what a field's context is made of. */
public class CustomFieldUtils {
    public static final String CUSTOM_FIELD_PREFIX = "customfield_";

    /** Null for anything but {@code customfield_NUMBER}. */
    public static Long getCustomFieldId(String fieldId) {
        return fieldId != null && fieldId.matches("customfield_[0-9]+")
                ? Long.valueOf(fieldId.substring(CUSTOM_FIELD_PREFIX.length()))
                : null;
    }

    /** Global wins over projects; neither gives an empty list. */
    public static List<JiraContextNode> buildJiraIssueContexts(
            boolean global, Long[] projectIds, ProjectManager projects) {
        if (global) {
            return List.of(GlobalIssueContext.getInstance());
        }
        return projectIds == null
                ? List.of()
                : Arrays.stream(projectIds)
                        .<JiraContextNode>map(id -> new ProjectContext(id, projects))
                        .toList();
    }
}
