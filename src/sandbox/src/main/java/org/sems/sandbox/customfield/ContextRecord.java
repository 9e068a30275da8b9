package org.sems.sandbox.customfield;

import java.util.List;

/**
 * A stored context of a field: where one configuration of it holds.
 *
 * @param field its id, as {@code customfield_10001} or {@code issuetype}
 * @param global for every project that has no context of its own
 * @param issueTypes ids; empty for all
 * @param config the id of its one configuration, where options and defaults hang
 */
public record ContextRecord(
        long id,
        String field,
        String name,
        String description,
        boolean global,
        List<Long> projects,
        List<String> issueTypes,
        long config) {
    public ContextRecord named(String newName, String newDescription) {
        return new ContextRecord(id, field, newName, newDescription, global, projects, issueTypes, config);
    }

    ContextRecord in(boolean nowGlobal, List<Long> nowProjects) {
        return new ContextRecord(id, field, name, description, nowGlobal, nowProjects, issueTypes, config);
    }

    public boolean isFor(String issueType) {
        return issueTypes.isEmpty() || issueType == null || issueTypes.contains(issueType);
    }
}
