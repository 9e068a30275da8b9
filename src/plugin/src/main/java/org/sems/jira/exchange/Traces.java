package org.sems.jira.exchange;

import com.atlassian.jira.bc.issue.properties.IssuePropertyService;
import com.atlassian.jira.entity.property.EntityPropertyOptions;
import com.atlassian.jira.entity.property.EntityPropertyService.PropertyInput;
import com.atlassian.jira.entity.property.EntityPropertyService.SetPropertyValidationResult;
import com.atlassian.jira.entity.property.EntityPropertyType;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.HashMap;
import java.util.Map;
import org.sems.exchange.Trace;

/** Reads and writes what tells where issues came from: from the database, never from the index. */
public final class Traces {
    private final JsonEntityPropertyManager properties;
    private final IssuePropertyService service;

    public Traces(JsonEntityPropertyManager properties, IssuePropertyService service) {
        this.properties = properties;
        this.service = service;
    }

    /** All that imports into the project have left, by issue id. */
    Map<Long, Trace> of(long project) {
        Map<Long, Trace> traces = new HashMap<>();
        properties.query().entityName(EntityPropertyType.ISSUE_PROPERTY.getDbEntityName()).key(Trace.PROPERTY)
                .find(property -> Trace.of(property.getValue()).filter(trace -> trace.project() == project)
                        .ifPresent(trace -> traces.put(property.getEntityId(), trace)));
        return traces;
    }

    /** Without a check: who may create an issue need not be allowed to edit it, and this is our own note on it. */
    void write(ApplicationUser user, long issue, Trace trace) {
        SetPropertyValidationResult valid = service.validateSetProperty(user, issue, new PropertyInput(trace.json(), Trace.PROPERTY),
                new EntityPropertyOptions.Builder().skipPermissionChecks().build());
        if (!valid.isValid()) {
            throw JiraRefusals.of(valid.getErrorCollection());
        }
        service.setProperty(user, valid);
    }
}
