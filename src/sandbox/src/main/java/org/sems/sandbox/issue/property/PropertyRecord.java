package org.sems.sandbox.issue.property;

import com.atlassian.jira.entity.property.EntityProperty;

/** @param value a JSON text */
public record PropertyRecord(long id, long issue, String key, String value) {

    EntityProperty shown() {
        return org.sems.sandbox.kernel.StandIns.create(SandboxProperty.class, this);
    }
}
