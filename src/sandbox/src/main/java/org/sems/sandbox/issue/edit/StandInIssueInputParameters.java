package org.sems.sandbox.issue.edit;

import com.atlassian.jira.issue.IssueInputParameters;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Input in the form in which Jira's pages post it: a text or several by the field's id. */
public abstract class StandInIssueInputParameters implements IssueInputParameters {
    private final Map<String, String[]> parameters;
    private final Set<String> forced = new HashSet<>();
    private Map<String, Object> values = new HashMap<>();
    private boolean retain = true;
    private boolean validateOnlyPresent;
    private boolean applyDefaults;
    private boolean skipScreenCheck;

    protected StandInIssueInputParameters(Map<String, String[]> parameters) {
        this.parameters = new LinkedHashMap<>(parameters);
    }

    @Override
    public Map<String, String[]> getActionParameters() {
        return parameters;
    }

    @Override
    public boolean retainExistingValuesWhenParameterNotProvided() {
        return retain;
    }

    public void setRetainExistingValuesWhenParameterNotProvided(boolean retained) {
        setRetainExistingValuesWhenParameterNotProvided(retained, false);
    }

    public void setRetainExistingValuesWhenParameterNotProvided(boolean retained, boolean onlyPresent) {
        retain = retained;
        validateOnlyPresent = onlyPresent;
    }

    @Override
    public boolean onlyValidatePresentFieldsWhenRetainingExistingValues() {
        return validateOnlyPresent;
    }

    @Override
    public boolean applyDefaultValuesWhenParameterNotProvided() {
        return applyDefaults;
    }

    @Override
    public void setApplyDefaultValuesWhenParameterNotProvided(boolean applied) {
        applyDefaults = applied;
    }

    @Override
    public boolean skipScreenCheck() {
        return skipScreenCheck;
    }

    @Override
    public void setSkipScreenCheck(boolean skipped) {
        skipScreenCheck = skipped;
    }

    public IssueInputParameters addCustomFieldValue(Long id, String... given) {
        return put("customfield_" + id, given);
    }

    public IssueInputParameters addCustomFieldValue(String fullId, String... given) {
        return put(fullId, given);
    }

    @Override
    public String getCommentValue() {
        return text("comment");
    }

    public IssueInputParameters setComment(String comment) {
        return put("comment", comment);
    }

    @Override
    public Map<String, Object> getFieldValuesHolder() {
        return values;
    }

    @Override
    public boolean isFieldPresent(String fieldId) {
        return forced.contains(fieldId) || isFieldSet(fieldId);
    }

    @Override
    public boolean isFieldSet(String fieldId) {
        return parameters.containsKey(fieldId)
                || parameters.keySet().stream().anyMatch(k -> k.startsWith(fieldId + ':'));
    }

    @Override
    public IssueInputParameters setProjectId(Long id) {
        return put("pid", String.valueOf(id));
    }

    @Override
    public Long getProjectId() {
        return number("pid");
    }

    @Override
    public IssueInputParameters setIssueTypeId(String id) {
        return put("issuetype", id);
    }

    @Override
    public String getIssueTypeId() {
        return text("issuetype");
    }

    @Override
    public IssueInputParameters setPriorityId(String id) {
        return put("priority", id);
    }

    @Override
    public IssueInputParameters setSummary(String summary) {
        return put("summary", summary);
    }

    @Override
    public IssueInputParameters setDescription(String description) {
        return put("description", description);
    }

    @Override
    public IssueInputParameters setAssigneeId(String name) {
        return put("assignee", name);
    }

    @Override
    public IssueInputParameters setReporterId(String name) {
        return put("reporter", name);
    }

    @Override
    public IssueInputParameters setComponentIds(Long... ids) {
        return put("components", Arrays.stream(ids).map(String::valueOf).toArray(String[]::new));
    }

    @Override
    public IssueInputParameters setDueDate(String date) {
        return put("duedate", date);
    }

    private IssueInputParameters put(String key, String... given) {
        parameters.put(key, given == null ? new String[] {null} : given);
        return this;
    }

    private String text(String key) {
        String[] given = parameters.get(key);
        return given == null || given.length == 0 ? null : given[0];
    }

    private Long number(String key) {
        String text = text(key);
        return text == null || text.isEmpty() ? null : Long.valueOf(text);
    }
}
