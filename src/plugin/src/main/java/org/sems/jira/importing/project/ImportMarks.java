package org.sems.jira.importing.project;

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
import org.sems.importing.project.ImportMark;
import org.sems.jira.record.field.RecordFields;

/** Reads and writes the marks that say where issues came from: from the database, never from the index. */
public final class ImportMarks {
    private final JsonEntityPropertyManager properties;
    private final IssuePropertyService service;
    private final RecordFields fields;
    private final MarkSignature markSignature;

    public ImportMarks(
            JsonEntityPropertyManager properties,
            IssuePropertyService service,
            RecordFields fields,
            MarkSignature markSignature) {
        this.properties = properties;
        this.service = service;
        this.fields = fields;
        this.markSignature = markSignature;
    }

    /** All that imports into the project have left or seem to have left, by issue id. */
    Map<Long, ImportMark> read(long project) {
        Map<Long, ImportMark> traces = new HashMap<>();
        properties
                .query()
                .entityName(EntityPropertyType.ISSUE_PROPERTY.getDbEntityName())
                .key(ImportMark.PROPERTY)
                .find(property -> ImportMark.of(property.getValue())
                        .filter(importMark -> importMark.project() == project)
                        .ifPresent(importMark -> traces.put(property.getEntityId(), importMark)));
        return traces;
    }

    /**
     * Whether the mark is believed there: with our seal everywhere, else on a record of that type in the project of the
     * import.
     */
    boolean believed(Issue issue, ImportMark importMark) {
        boolean itsPlace = importMark.project() == issue.getProjectId()
                && fields.issueTypeId(importMark.recordType())
                        .filter(issue.getIssueTypeId()::equals)
                        .isPresent();
        return itsPlace || sealed(issue.getId(), importMark);
    }

    private boolean sealed(long issue, ImportMark importMark) {
        EntityProperty property =
                properties.get(EntityPropertyType.ISSUE_PROPERTY.getDbEntityName(), issue, ImportMark.PROPERTY);
        return property != null
                && ImportMark.of(property.getValue()).filter(importMark::equals).isPresent()
                && markSignature.fits(ImportMark.sealOf(property.getValue()), issue, importMark);
    }

    /**
     * Without a permission check: a user who may create an issue may lack the right to edit it, and this is our own
     * note on it.
     */
    void write(ApplicationUser user, long issue, ImportMark importMark) {
        SetPropertyValidationResult valid = service.validateSetProperty(
                user,
                issue,
                new PropertyInput(importMark.json(markSignature.sign(issue, importMark)), ImportMark.PROPERTY),
                new EntityPropertyOptions.Builder().skipPermissionChecks().build());
        if (!valid.isValid()) {
            throw JiraRefusals.of(valid.getErrorCollection());
        }
        service.setProperty(user, valid);
    }
}
