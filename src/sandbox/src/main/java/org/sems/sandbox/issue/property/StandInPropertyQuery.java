package org.sems.sandbox.issue.property;

import com.atlassian.jira.entity.property.EntityProperty;
import com.atlassian.jira.entity.property.EntityPropertyQuery;
import com.atlassian.jira.util.Visitor;

/** The properties of one key on all issues. */
abstract class StandInPropertyQuery implements EntityPropertyQuery.ExecutableQuery {
    private final IssueProperties properties;
    private String name;
    private String key;

    StandInPropertyQuery(IssueProperties properties) {
        this.properties = properties;
    }

    @Override
    public EntityPropertyQuery.ExecutableQuery entityName(String entityName) {
        name = entityName;
        return this;
    }

    @Override
    public EntityPropertyQuery.ExecutableQuery key(String propertyKey) {
        key = propertyKey;
        return this;
    }

    @Override
    public void find(Visitor<EntityProperty> visitor) {
        if (StandInJsonEntityPropertyManager.isIssue(name)) {
            properties.withKey(key).forEach(property -> visitor.visit(property.shown()));
        }
    }
}
