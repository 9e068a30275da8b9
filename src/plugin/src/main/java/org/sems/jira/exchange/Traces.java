package org.sems.jira.exchange;

import com.atlassian.jira.bc.issue.properties.IssuePropertyService;
import com.atlassian.jira.entity.property.EntityProperty;
import com.atlassian.jira.entity.property.EntityPropertyOptions;
import com.atlassian.jira.entity.property.EntityPropertyService.PropertyInput;
import com.atlassian.jira.entity.property.EntityPropertyService.SetPropertyValidationResult;
import com.atlassian.jira.entity.property.EntityPropertyType;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.HashMap;
import java.util.Map;
import org.sems.exchange.Trace;
import org.sems.jira.record.RecordFields;

/** Reads and writes what tells where issues came from: from the database, never from the index. */
public final class Traces {
    private final JsonEntityPropertyManager properties;
    private final IssuePropertyService service;
    private final RecordFields fields;
    private final Seal seal;

    public Traces(JsonEntityPropertyManager properties, IssuePropertyService service, RecordFields fields, Seal seal) {
        this.properties = properties;
        this.service = service;
        this.fields = fields;
        this.seal = seal;
    }

    /** All that imports into the project have left or seem to have left, by issue id. */
    Map<Long, Trace> of(long project) {
        Map<Long, Trace> traces = new HashMap<>();
        properties
                .query()
                .entityName(EntityPropertyType.ISSUE_PROPERTY.getDbEntityName())
                .key(Trace.PROPERTY)
                .find(property -> Trace.of(property.getValue())
                        .filter(trace -> trace.project() == project)
                        .ifPresent(trace -> traces.put(property.getEntityId(), trace)));
        return traces;
    }

    /** Whether the trace is believed there: with our seal everywhere, else on a record of that type in the project of the import. */
    boolean believed(Issue issue, Trace trace) {
        boolean itsPlace = trace.project() == issue.getProjectId()
                && fields.issueTypeId(trace.recordType())
                        .filter(issue.getIssueTypeId()::equals)
                        .isPresent();
        return itsPlace || sealed(issue.getId(), trace);
    }

    private boolean sealed(long issue, Trace trace) {
        EntityProperty property =
                properties.get(EntityPropertyType.ISSUE_PROPERTY.getDbEntityName(), issue, Trace.PROPERTY);
        return property != null
                && Trace.of(property.getValue()).filter(trace::equals).isPresent()
                && seal.fits(Trace.sealOf(property.getValue()), issue, trace);
    }

    /** Without a check: who may create an issue need not be allowed to edit it, and this is our own note on it. */
    void write(ApplicationUser user, long issue, Trace trace) {
        SetPropertyValidationResult valid = service.validateSetProperty(
                user,
                issue,
                new PropertyInput(trace.json(seal.of(issue, trace)), Trace.PROPERTY),
                new EntityPropertyOptions.Builder().skipPermissionChecks().build());
        if (!valid.isValid()) {
            throw JiraRefusals.of(valid.getErrorCollection());
        }
        service.setProperty(user, valid);
    }
}
