package org.sems.sandbox.issue.property;

import com.atlassian.jira.entity.property.EntityProperty;
import com.atlassian.jira.entity.property.EntityPropertyQuery;
import com.atlassian.jira.entity.property.EntityPropertyType;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import org.sems.sandbox.kernel.StandIns;

/** Issue properties without regard to permissions. */
public abstract class StandInJsonEntityPropertyManager implements JsonEntityPropertyManager {
    private final IssueProperties properties;

    StandInJsonEntityPropertyManager(IssueProperties properties) {
        this.properties = properties;
    }

    @Override
    public EntityProperty get(String entityName, Long entityId, String key) {
        return isIssue(entityName)
                ? properties.find(entityId, key).map(PropertyRecord::shown).orElse(null)
                : null;
    }

    @Override
    public EntityPropertyQuery<?> query() {
        return StandIns.create(StandInPropertyQuery.class, properties);
    }

    static boolean isIssue(String entityName) {
        return EntityPropertyType.ISSUE_PROPERTY.getDbEntityName().equals(entityName);
    }
}
