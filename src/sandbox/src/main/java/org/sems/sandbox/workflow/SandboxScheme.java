package org.sems.sandbox.workflow;

import com.atlassian.jira.workflow.AssignableWorkflowScheme;
import java.util.Map;
import java.util.TreeMap;
import org.sems.sandbox.kernel.StandIns;

/** A workflow scheme as Jira's API shows it. The default mapping stands under the null key, as in Jira. */
public abstract class SandboxScheme implements AssignableWorkflowScheme {
    private final SchemeRecord record;

    protected SandboxScheme(SchemeRecord record) {
        this.record = record;
    }

    SchemeRecord record() {
        return record;
    }

    @Override
    public Long getId() {
        return record.id() == 0 ? null : record.id();
    }

    @Override
    public String getName() {
        return record.name();
    }

    @Override
    public boolean isDefault() {
        return record.id() == 0;
    }

    @Override
    public String getActualDefaultWorkflow() {
        return record.workflowFor("");
    }

    @Override
    public Map<String, String> getMappings() {
        Map<String, String> mappings =
                new TreeMap<>(java.util.Comparator.nullsFirst(java.util.Comparator.naturalOrder()));
        mappings.putAll(record.mappings());
        if (record.defaultWorkflow() != null) {
            mappings.put(null, record.defaultWorkflow());
        }
        return mappings;
    }

    @Override
    public Builder builder() {
        return StandIns.create(SandboxSchemeBuilder.class, record);
    }
}
