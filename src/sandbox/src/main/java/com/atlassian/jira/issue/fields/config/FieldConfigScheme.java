package com.atlassian.jira.issue.fields.config;

import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.fields.ConfigurableField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** A context: where a configuration of a field holds; its builder carries code in Jira too. */
public interface FieldConfigScheme {
    String getName();

    String getDescription();

    Map<String, FieldConfig> getConfigs();

    Long getId();

    List<JiraContextNode> getContexts();

    boolean isInContext(IssueContext context);

    List<Project> getAssociatedProjectObjects();

    List<Long> getAssociatedProjectIds();

    Collection<IssueType> getAssociatedIssueTypes();

    default Collection<IssueType> getAssociatedIssueTypeObjects() {
        return getAssociatedIssueTypes();
    }

    Collection<String> getAssociatedIssueTypeIds();

    boolean isGlobal();

    boolean isAllProjects();

    boolean isAllIssueTypes();

    boolean isEnabled();

    boolean isBasicMode();

    FieldConfig getOneAndOnlyConfig();

    ConfigurableField<?> getField();

    /** Gathers a context's name and description; the manager that stores it adds the rest. */
    class Builder {
        private Long id;
        private String name;
        private String description;
        private Map<String, FieldConfig> configs = Map.of();

        public Builder() {}

        /** From a context, or from nothing when it is null. */
        public Builder(FieldConfigScheme from) {
            if (from != null) {
                this.id = from.getId();
                this.name = from.getName();
                this.description = from.getDescription();
                this.configs = from.getConfigs();
            }
        }

        public Builder setId(Long newId) {
            this.id = newId;
            return this;
        }

        /** The manager that stores the context knows the field. */
        public Builder setFieldId(String newFieldId) {
            return this;
        }

        public Builder setName(String newName) {
            this.name = newName;
            return this;
        }

        public Builder setDescription(String newDescription) {
            this.description = newDescription;
            return this;
        }

        public Builder setConfigs(Map<String, FieldConfig> newConfigs) {
            this.configs = newConfigs;
            return this;
        }

        public FieldConfigScheme toFieldConfigScheme() {
            return org.sems.sandbox.kernel.StandIns.create(
                    UnsavedFieldConfigScheme.class, id, name, description, configs);
        }
    }
}
