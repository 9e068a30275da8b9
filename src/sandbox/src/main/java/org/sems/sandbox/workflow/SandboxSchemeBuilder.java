package org.sems.sandbox.workflow;

import com.atlassian.jira.workflow.AssignableWorkflowScheme;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sems.sandbox.kernel.StandIns;

/** Builds the next state of a workflow scheme; nothing is stored until the manager gets it. */
public abstract class SandboxSchemeBuilder implements AssignableWorkflowScheme.Builder {
    private final long id;
    private final List<Long> projects;
    private final Map<String, String> mappings;
    private String name;
    private String description;
    private String defaultWorkflow;

    protected SandboxSchemeBuilder(SchemeRecord from) {
        this.id = from.id();
        this.projects = from.projects();
        this.mappings = new HashMap<>(from.mappings());
        this.name = from.name();
        this.description = from.description();
        this.defaultWorkflow = from.defaultWorkflow();
    }

    @Override
    public AssignableWorkflowScheme build() {
        return StandIns.create(
                SandboxScheme.class,
                new SchemeRecord(id, name, description, defaultWorkflow, Map.copyOf(mappings), projects));
    }

    public AssignableWorkflowScheme.Builder setName(String given) {
        name = given;
        return this;
    }

    public AssignableWorkflowScheme.Builder setDescription(String given) {
        description = given;
        return this;
    }

    public AssignableWorkflowScheme.Builder setDefaultWorkflow(String workflow) {
        defaultWorkflow = workflow;
        return this;
    }

    /** A null issue type is the default. */
    public AssignableWorkflowScheme.Builder setMapping(String issueTypeId, String workflow) {
        if (issueTypeId == null) {
            return setDefaultWorkflow(workflow);
        }
        mappings.put(issueTypeId, workflow);
        return this;
    }

    public AssignableWorkflowScheme.Builder setMappings(Map<String, String> given) {
        clearMappings();
        given.forEach(this::setMapping);
        return this;
    }

    public AssignableWorkflowScheme.Builder removeMapping(String issueTypeId) {
        mappings.remove(issueTypeId);
        return this;
    }

    public AssignableWorkflowScheme.Builder removeDefault() {
        defaultWorkflow = null;
        return this;
    }

    public AssignableWorkflowScheme.Builder clearMappings() {
        mappings.clear();
        return removeDefault();
    }

    public AssignableWorkflowScheme.Builder removeWorkflow(String workflow) {
        mappings.values().removeIf(workflow::equals);
        defaultWorkflow = workflow.equals(defaultWorkflow) ? null : defaultWorkflow;
        return this;
    }

    public Long getId() {
        return id == 0 ? null : id;
    }

    public String getName() {
        return name;
    }

    public String getDescription() {
        return description;
    }

    public boolean isDraft() {
        return false;
    }

    public boolean isDefault() {
        return false;
    }

    public String getDefaultWorkflow() {
        return defaultWorkflow;
    }

    public String getMapping(String issueTypeId) {
        return mappings.get(issueTypeId);
    }

    public Map<String, String> getMappings() {
        return mappings;
    }
}
