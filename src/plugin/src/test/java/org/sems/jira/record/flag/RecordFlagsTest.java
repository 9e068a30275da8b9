package org.sems.jira.record.flag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.ModifiedValue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.customfields.option.Options;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.user.ApplicationUser;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sems.catalogue.recordtype.RecordFlag;
import org.sems.jira.record.field.RecordFields;
import org.sems.jira.record.lock.RecordLocks;
import org.sems.jira.testing.HeldRecords;

class RecordFlagsTest {
    private final RecordFields fields = mock(RecordFields.class);
    private final OptionsManager optionsManager = mock(OptionsManager.class);
    private final IssueManager issues = mock(IssueManager.class);
    private final RecordLocks locks = mock(RecordLocks.class);
    private final CustomField field = mock(CustomField.class);
    private final Options options = mock(Options.class);
    private final MutableIssue issue = mock(MutableIssue.class);
    private final ApplicationUser ann = mock(ApplicationUser.class);
    private final Map<RecordFlag, Option> option = new EnumMap<>(RecordFlag.class);
    private final RecordFlags flags = new RecordFlags(fields, optionsManager, issues, HeldRecords.by(locks));

    @BeforeEach
    void recordWithLapsedApproval() {
        FieldConfig config = mock(FieldConfig.class);
        when(fields.customField(RecordFlag.FIELD)).thenReturn(Optional.of(field));
        when(field.getRelevantConfig(issue)).thenReturn(config);
        when(optionsManager.getOptions(config)).thenReturn(options);
        for (RecordFlag flag : RecordFlag.values()) {
            Option one = mock(Option.class);
            when(one.getValue()).thenReturn(flag.option());
            when(options.getOptionForValue(flag.option(), null)).thenReturn(one);
            option.put(flag, one);
        }
        when(issue.getCustomFieldValue(field)).thenReturn(List.of(option.get(RecordFlag.APPROVAL_LAPSED)));
        when(issues.getIssueObject(1L)).thenReturn(issue);
    }

    @Test
    void readsWhatTheFieldHolds() {
        assertThat(flags.read(issue)).containsExactly(RecordFlag.APPROVAL_LAPSED);
    }

    @Test
    void hasNoneWhereTheFieldIsEmptyOrNotSetUp() {
        when(issue.getCustomFieldValue(field)).thenReturn(null);
        assertThat(flags.read(issue)).isEmpty();

        when(fields.customField(RecordFlag.FIELD)).thenReturn(Optional.empty());
        assertThat(flags.read(issue)).isEmpty();
        assertThat(flags.set(issue, Set.of(RecordFlag.GATE_BYPASSED), Set.of())).isFalse();
    }

    /** An issue of another project may bear a type of ours. */
    @Test
    void leavesAnIssueAloneThatHasNoSuchField() {
        when(field.getRelevantConfig(issue)).thenReturn(null);
        when(issue.getCustomFieldValue(field)).thenReturn(null);

        flags.store(1, Optional.of(ann), Set.of(RecordFlag.REVIEW_REQUESTED), Set.of());

        verify(issue, never()).setCustomFieldValue(any(), any());
        verify(issues, never()).updateIssue(any(), any(), any(EventDispatchOption.class), anyBoolean());
    }

    @Test
    void raisesAndLowersAndKeepsTheOthers() {
        assertThat(flags.set(issue, Set.of(RecordFlag.GATE_BYPASSED), Set.of(RecordFlag.COUNTER_SIGNATURE_DUE)))
                .isTrue();

        verify(issue)
                .setCustomFieldValue(
                        field, List.of(option.get(RecordFlag.APPROVAL_LAPSED), option.get(RecordFlag.GATE_BYPASSED)));
    }

    /** A transition's issue was read before it held the record: another one may have set a flag since. */
    @Test
    void aTransitionKeepsTheFlagThatIsStoredByNow() {
        MutableIssue stored = mock(MutableIssue.class);
        when(issue.getId()).thenReturn(1L);
        when(issues.getIssueObject(1L)).thenReturn(stored);
        when(stored.getCustomFieldValue(field)).thenReturn(List.of(option.get(RecordFlag.LINK_REMOVED)));

        flags.set(issue, Set.of(RecordFlag.GATE_BYPASSED), Set.of());

        verify(issue)
                .setCustomFieldValue(
                        field, List.of(option.get(RecordFlag.GATE_BYPASSED), option.get(RecordFlag.LINK_REMOVED)));
    }

    @Test
    void aTransitionKeepsTheFlagThatItHasSetItself() {
        when(issue.getId()).thenReturn(1L);
        when(issues.getIssueObject(1L)).thenReturn(mock(MutableIssue.class));
        when(field.getId()).thenReturn("customfield_7");
        when(issue.getModifiedFields()).thenReturn(Map.of("customfield_7", new ModifiedValue<>(null, null)));

        flags.set(issue, Set.of(RecordFlag.GATE_BYPASSED), Set.of());

        verify(issue)
                .setCustomFieldValue(
                        field, List.of(option.get(RecordFlag.APPROVAL_LAPSED), option.get(RecordFlag.GATE_BYPASSED)));
    }

    @Test
    void emptiesTheFieldWithTheLastFlag() {
        flags.set(issue, Set.of(), Set.of(RecordFlag.APPROVAL_LAPSED));

        verify(issue).setCustomFieldValue(field, null);
    }

    @Test
    void leavesARecordAloneThatHasTheFlagAlready() {
        flags.store(1, Optional.of(ann), Set.of(RecordFlag.APPROVAL_LAPSED), Set.of(RecordFlag.REVIEW_REQUESTED));

        verify(issue, never()).setCustomFieldValue(any(), any());
        verify(issues, never()).updateIssue(any(), any(), any(EventDispatchOption.class), anyBoolean());
    }

    /** Else two who flag one record at the same time would each write back what the other has not set. */
    @Test
    void takesTheRecordsLockBeforeItReadsWhatIsStored() {
        flags.store(1, Optional.of(ann), Set.of(RecordFlag.GATE_BYPASSED), Set.of());

        var order = inOrder(locks, issues);
        order.verify(locks).take(1);
        order.verify(issues).getIssueObject(1L);
        order.verify(issues).updateIssue(ann, issue, EventDispatchOption.ISSUE_UPDATED, false);
    }

    @Test
    void showsWhatItCanWhereAnOptionWasTakenAway() {
        when(options.getOptionForValue(RecordFlag.GATE_BYPASSED.option(), null)).thenReturn(null);

        flags.set(issue, Set.of(RecordFlag.GATE_BYPASSED), Set.of());

        verify(issue).setCustomFieldValue(field, List.of(option.get(RecordFlag.APPROVAL_LAPSED)));
    }
}
