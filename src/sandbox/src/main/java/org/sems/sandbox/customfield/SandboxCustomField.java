package org.sems.sandbox.customfield;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Options;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import java.util.List;
import org.sems.sandbox.kernel.Services;

/** A custom field; equal by id. What it knows of its contexts it reads again each time. */
public abstract class SandboxCustomField implements CustomField {
    private final FieldRecord of;
    private final Services services;

    SandboxCustomField(FieldRecord of, Services services) {
        this.of = of;
        this.services = services;
    }

    @Override
    public String getId() {
        return of.fieldId();
    }

    @Override
    public Long getIdAsLong() {
        return of.id();
    }

    @Override
    public String getName() {
        return of.name();
    }

    @Override
    public String getFieldName() {
        return of.name();
    }

    @Override
    public String getUntranslatedName() {
        return of.name();
    }

    @Override
    public String getDescription() {
        return of.description();
    }

    @Override
    public String getUntranslatedDescription() {
        return of.description();
    }

    @Override
    @SuppressWarnings({"rawtypes", "unchecked"})
    public CustomFieldType getCustomFieldType() {
        return services.get(CustomFields.class).type(of.type()).orElse(null);
    }

    @Override
    public CustomFieldSearcher getCustomFieldSearcher() {
        return services.get(CustomFields.class).searcher(of.searcher()).orElse(null);
    }

    @Override
    @SuppressWarnings("unchecked")
    public Object getValue(Issue issue) {
        return getCustomFieldType().getValueFromIssue(this, issue);
    }

    private List<ContextRecord> contexts() {
        return services.get(Contexts.class).of(of.fieldId());
    }

    @Override
    public List<FieldConfigScheme> getConfigurationSchemes() {
        return contexts().stream()
                .map(context -> SandboxContext.of(context, services))
                .toList();
    }

    @Override
    public FieldConfig getRelevantConfig(Issue issue) {
        return services.get(CustomFields.class)
                .configFor(this, issue.getProjectId(), issue.getIssueTypeId())
                .orElse(null);
    }

    @Override
    public FieldConfig getRelevantConfig(IssueContext context) {
        return services.get(Contexts.class)
                .relevant(of.fieldId(), context.getProjectId(), context.getIssueTypeId())
                .map(own -> SandboxContext.configOf(own, services))
                .orElse(null);
    }

    @Override
    public boolean isInScope(long project, String issueType) {
        return services.get(Contexts.class)
                .relevant(of.fieldId(), project, issueType)
                .isPresent();
    }

    @Override
    public Options getOptions(String key, FieldConfig config, JiraContextNode context) {
        return services.get(OptionsManager.class).getOptions(config);
    }

    @Override
    public int compareTo(Object other) {
        return of.name().compareToIgnoreCase(((CustomField) other).getName());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CustomField that && that.getId().equals(getId());
    }

    @Override
    public int hashCode() {
        return Long.hashCode(of.id());
    }

    @Override
    public String toString() {
        return of.name();
    }
}
