package org.sems.jira.record.lock;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sems.catalogue.recordtype.RecordFlag;
import org.sems.jira.record.field.RecordFields;
import org.sems.jira.testing.HeldRecords;

class JiraReadFieldValuesTest {
    private final CustomFieldValuePersister values = mock(CustomFieldValuePersister.class);
    private final RecordFields fields = mock(RecordFields.class);
    private final ActiveObjectsRecordLocks rows = mock(ActiveObjectsRecordLocks.class);
    private final RecordLocks locks = new OrderedRecordLocks(
            new HeldRecords.NoTransactions(),
            HeldRecords.clusterLocks(),
            rows,
            new JiraReadFieldValues(values, fields));

    /** What was read while waiting is as old as what was read before. */
    @Test
    void areForgottenOnceTheRecordIsHeld() {
        CustomField field = mock(CustomField.class);
        when(fields.customField(RecordFlag.FIELD)).thenReturn(Optional.of(field));

        locks.take(7);

        var order = inOrder(rows, values);
        order.verify(rows).take(7);
        order.verify(values).removeValue(eq(field), eq(7L), any(), eq("sems-no-value"));
    }

    @Test
    void areNoneBeforeASemsIsSetUp() {
        when(fields.customField(RecordFlag.FIELD)).thenReturn(Optional.empty());

        locks.take(7);

        verifyNoInteractions(values);
    }
}
