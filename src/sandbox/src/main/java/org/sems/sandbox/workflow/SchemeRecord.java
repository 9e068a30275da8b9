package org.sems.sandbox.workflow;

import java.util.List;
import java.util.Map;

/**
 * A workflow scheme. {@code defaultWorkflow} null means Jira's own; {@code mappings} go from issue type ids to workflows' names;
 * {@code projects} are the ids of those that use it.
 */
public record SchemeRecord(
        long id,
        String name,
        String description,
        String defaultWorkflow,
        Map<String, String> mappings,
        List<Long> projects) {

    String workflowFor(String issueTypeId) {
        String own = mappings.get(issueTypeId);
        return own != null ? own : defaultWorkflow != null ? defaultWorkflow : Workflows.SYSTEM;
    }

    SchemeRecord usedBy(List<Long> users) {
        return new SchemeRecord(id, name, description, defaultWorkflow, mappings, List.copyOf(users));
    }
}
