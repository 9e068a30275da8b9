package org.sems.jira.record.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sems.catalogue.recordtype.RecordType;
import org.sems.jira.record.field.RecordFields;
import org.sems.lifecycle.LifeCycle;
import org.sems.lifecycle.RetiredState;
import org.sems.lifecycle.State;
import org.sems.lifecycle.StateCategory;
import org.sems.record.StateChange;

/** Open is status 1, Doing is status 3; In work (status 5), which is retired, became Doing. */
class StateHistoryTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);
    private final ChangeHistoryManager history = mock(ChangeHistoryManager.class);
    private final RecordFields fields = mock(RecordFields.class);
    private final RecordType type = mock(RecordType.class);
    private final Issue issue = mock(Issue.class);

    @BeforeEach
    void twoStatesAndARetiredOne() {
        State open = new State("Open", 10, StateCategory.NEW, Optional.empty(), false);
        State doing = new State("Doing", 20, StateCategory.PROGRESS, Optional.empty(), false);
        when(type.lifeCycle())
                .thenReturn(new LifeCycle(
                        List.of(open, doing), List.of(), List.of(), List.of(new RetiredState("In work", 30, "Doing"))));
        when(issue.getId()).thenReturn(1L);
        when(fields.statusId(any())).thenReturn(Optional.empty());
        when(fields.statusId("open.new")).thenReturn(Optional.of("1"));
        when(fields.statusId("doing.progress")).thenReturn(Optional.of("3"));
        when(fields.statusId("in-work.progress")).thenReturn(Optional.of("5"));
    }

    @Test
    void tellsWhoMovedItAndWhen() {
        assertThat(moved("bob", "status", "1", "3", "Doing"))
                .containsExactly(new StateChange(Set.of("Doing"), "bob", DAY));
        assertThat(moved(null, "status", "1", "3", "Doing")).containsExactly(new StateChange(Set.of("Doing"), "", DAY));
    }

    @Test
    void aStatusThatAnAdministratorRenamedIsStillItsState() {
        assertThat(moved("bob", "status", "1", "3", "Im Gange"))
                .extracting(StateChange::into)
                .containsExactly(Set.of("Doing"));
    }

    @Test
    void aRetiredStateCountsUnderBothNames() {
        assertThat(moved("bob", "status", "1", "5", "In work"))
                .extracting(StateChange::into)
                .containsExactly(Set.of("In work", "Doing"));
    }

    @Test
    void theAppsOwnMoveFromARetiredStateIsNobodysWork() {
        assertThat(moved("admin", "status", "5", "3", "Doing")).isEmpty();
    }

    @Test
    void aStatusOfAnEarlierInstallationCountsByItsName() {
        assertThat(moved("bob", "status", "10001", "10002", "Doing"))
                .extracting(StateChange::into)
                .containsExactly(Set.of("Doing"));
    }

    @Test
    void otherFieldsAreNoState() {
        assertThat(moved("bob", "resolution", "1", "3", "Doing")).isEmpty();
    }

    @Test
    void aRecordThatIsBeingCreatedHasNone() {
        when(issue.getId()).thenReturn(null);

        assertThat(moved("bob", "status", "1", "3", "Doing")).isEmpty();
    }

    private List<StateChange> moved(String author, String field, String from, String to, String toName) {
        ChangeHistory change = mock(ChangeHistory.class);
        ChangeItemBean item = mock(ChangeItemBean.class);
        when(change.getAuthorKey()).thenReturn(author);
        when(change.getTimePerformed()).thenReturn(Timestamp.valueOf(LocalDateTime.of(2026, 5, 1, 23, 59)));
        when(change.getChangeItemBeans()).thenReturn(List.of(item));
        when(item.getField()).thenReturn(field);
        when(item.getFrom()).thenReturn(from);
        when(item.getTo()).thenReturn(to);
        when(item.getToString()).thenReturn(toName);
        when(history.getChangeHistories(issue)).thenReturn(List.of(change));
        return new StateHistory(history, fields).read(issue, Optional.of(type));
    }
}
