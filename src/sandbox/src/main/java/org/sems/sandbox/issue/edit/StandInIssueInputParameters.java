package org.sems.sandbox.issue.edit;

import com.atlassian.jira.issue.IssueInputParameters;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Input in the form in which Jira's pages post it: a text or several by the field's id. */
public abstract class StandInIssueInputParameters implements IssueInputParameters {
    private final Map<String, String[]> parameters;
    private final Set<String> forced = new HashSet<>();
    private Collection<String> provided;
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

    public String[] getCustomFieldValue(Long id) {
        return parameters.get("customfield_" + id);
    }

    public String[] getCustomFieldValue(String fullId) {
        return parameters.get(fullId);
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
    public void setFieldValuesHolder(Map<String, Object> holder) {
        values = holder;
    }

    @Override
    public Collection<String> getProvidedFields() {
        return provided;
    }

    @Override
    public void setProvidedFields(Collection<String> fields) {
        provided = fields;
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
    public void addFieldToForcePresent(String fieldId) {
        forced.add(fieldId);
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
    public String getPriorityId() {
        return text("priority");
    }

    @Override
    public IssueInputParameters setResolutionId(String id) {
        return put("resolution", id);
    }

    @Override
    public String getResolutionId() {
        return text("resolution");
    }

    @Override
    public IssueInputParameters setSummary(String summary) {
        return put("summary", summary);
    }

    @Override
    public String getSummary() {
        return text("summary");
    }

    @Override
    public IssueInputParameters setDescription(String description) {
        return put("description", description);
    }

    @Override
    public String getDescription() {
        return text("description");
    }

    @Override
    public IssueInputParameters setEnvironment(String environment) {
        return put("environment", environment);
    }

    @Override
    public String getEnvironment() {
        return text("environment");
    }

    @Override
    public IssueInputParameters setAssigneeId(String name) {
        return put("assignee", name);
    }

    @Override
    public String getAssigneeId() {
        return text("assignee");
    }

    @Override
    public IssueInputParameters setReporterId(String name) {
        return put("reporter", name);
    }

    @Override
    public String getReporterId() {
        return text("reporter");
    }

    @Override
    public IssueInputParameters setComponentIds(Long... ids) {
        return put("components", Arrays.stream(ids).map(String::valueOf).toArray(String[]::new));
    }

    @Override
    public Long[] getComponentIds() {
        return parameters.containsKey("components")
                ? Arrays.stream(parameters.get("components")).map(Long::valueOf).toArray(Long[]::new)
                : null;
    }

    @Override
    public IssueInputParameters setDueDate(String date) {
        return put("duedate", date);
    }

    @Override
    public String getDueDate() {
        return text("duedate");
    }

    @Override
    public IssueInputParameters setSecurityLevelId(Long id) {
        return put("security", id == null ? null : String.valueOf(id));
    }

    @Override
    public Long getSecurityLevelId() {
        return number("security");
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
