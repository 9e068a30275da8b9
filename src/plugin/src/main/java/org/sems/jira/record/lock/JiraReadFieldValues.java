package org.sems.jira.record.lock;

import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import org.sems.catalogue.recordtype.RecordFlag;
import org.sems.jira.record.field.RecordFields;

/**
 * Jira forgets the custom field values that a thread has read when that thread changes one: so a value is removed that no field can have. Before a
 * SeMS is set up there is no field of ours, and nothing to forget.
 */
public final class JiraReadFieldValues implements ReadFieldValues {
    /** The field of flags keeps numbers of options. */
    private static final String NO_VALUE = "sems-no-value";

    private final CustomFieldValuePersister values;
    private final RecordFields fields;

    public JiraReadFieldValues(CustomFieldValuePersister values, RecordFields fields) {
        this.values = values;
        this.fields = fields;
    }

    @Override
    public void forget(long issueId) {
        fields.customField(RecordFlag.FIELD)
                .ifPresent(
                        field -> values.removeValue(field, issueId, PersistenceFieldType.TYPE_LIMITED_TEXT, NO_VALUE));
    }
}
