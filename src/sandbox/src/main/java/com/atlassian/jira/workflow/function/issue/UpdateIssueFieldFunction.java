package com.atlassian.jira.workflow.function.issue;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.user.ApplicationUser;
import com.opensymphony.module.propertyset.PropertySet;
import java.util.Map;
import org.sems.sandbox.customfield.CustomFields;
import org.sems.sandbox.kernel.Services;

/** Jira's own: sets the field named by {@code field.name} to {@code field.value}; empty empties it, {@code %%CURRENT_USER%%} is the caller. */
@SuppressWarnings("rawtypes")
public class UpdateIssueFieldFunction extends AbstractJiraFunctionProvider {
    private final Services services;

    public UpdateIssueFieldFunction(Services services) {
        this.services = services;
    }

    @Override
    public void execute(Map transientVars, Map args, PropertySet properties) {
        MutableIssue issue = getIssue(transientVars);
        String field = ((String) args.get("field.name")).trim();
        String given = (String) args.get("field.value");
        String value = given == null || given.isBlank() || given.equals("null") ? null : given.trim();
        ApplicationUser caller = getCallerUser(transientVars, Map.of());
        boolean isCaller = "%%CURRENT_USER%%".equals(value);
        switch (field) {
            case "resolution" -> issue.setResolutionId(value);
            case "assignee" -> issue.setAssigneeId(isCaller ? caller.getKey() : value);
            case "reporter" -> issue.setReporterId(isCaller ? caller.getKey() : value);
            case "priority" -> issue.setPriorityId(value);
            case "summary" -> issue.setSummary(value);
            case "description" -> issue.setDescription(value);
            case "environment" -> issue.setEnvironment(value);
            case "security" -> issue.setSecurityLevelId(value == null ? null : Long.valueOf(value));
            default -> custom(issue, field, value);
        }
    }

    private void custom(MutableIssue issue, String fieldId, String value) {
        CustomField field = services.get(CustomFields.class)
                .byId(Long.parseLong(fieldId.substring(fieldId.lastIndexOf('_') + 1)))
                .orElseThrow();
        CustomFieldType type = field.getCustomFieldType();
        issue.setCustomFieldValue(field, value == null ? null : type.getSingularObjectFromString(value));
    }
}
