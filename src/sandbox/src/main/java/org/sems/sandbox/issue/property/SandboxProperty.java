package org.sems.sandbox.issue.property;

import com.atlassian.jira.entity.property.EntityProperty;

/** A property as Jira hands it out. */
abstract class SandboxProperty implements EntityProperty {
    private final PropertyRecord property;

    SandboxProperty(PropertyRecord property) {
        this.property = property;
    }

    @Override
    public Long getEntityId() {
        return property.issue();
    }

    @Override
    public String getKey() {
        return property.key();
    }

    @Override
    public String getValue() {
        return property.value();
    }
}
