package org.sems.sandbox.project;

import java.util.HashMap;
import java.util.Map;

/** A stored project; lead by user key. */
record ProjectRecord(
        long id,
        String key,
        String name,
        String description,
        String url,
        String lead,
        String type,
        Long assigneeType,
        Map<ProjectScheme, Long> schemes) {
    ProjectRecord with(ProjectScheme kind, Long schemeId) {
        Map<ProjectScheme, Long> changed = new HashMap<>(schemes);
        if (schemeId == null) {
            changed.remove(kind);
        } else {
            changed.put(kind, schemeId);
        }
        return new ProjectRecord(id, key, name, description, url, lead, type, assigneeType, changed);
    }
}
