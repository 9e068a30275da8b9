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

    public AssignableWorkflowScheme.Builder removeDefault() {
        defaultWorkflow = null;
        return this;
    }

    public AssignableWorkflowScheme.Builder clearMappings() {
        mappings.clear();
        return removeDefault();
    }

    public String getName() {
        return name;
    }

    public boolean isDefault() {
        return false;
    }
}
