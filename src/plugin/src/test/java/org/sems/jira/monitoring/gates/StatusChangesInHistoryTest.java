package org.sems.jira.monitoring.gates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sems.catalogue.profile.Profile;
import org.sems.catalogue.recordtype.RecordType;
import org.sems.gate.Demand;
import org.sems.gate.Gate;
import org.sems.gate.Node;
import org.sems.gate.Strictness;
import org.sems.jira.record.field.RecordFields;
import org.sems.lifecycle.LifeCycle;
import org.sems.lifecycle.RetiredState;
import org.sems.lifecycle.State;
import org.sems.lifecycle.StateCategory;
import org.sems.lifecycle.Transition;

/** From Open (status 1) a gate leads to Closed (status 6); Parked (status 5), which is retired, became Closed; status 9 is somebody else's. */
class StatusChangesInHistoryTest {
    private static final GateOutage ABSENCE =
            new GateOutage(Instant.parse("2026-05-01T12:00:00Z"), Instant.parse("2026-05-01T13:00:00Z"), Set.of(51));
    private final ChangeHistoryManager history = mock(ChangeHistoryManager.class);
    private final RecordFields fields = mock(RecordFields.class);
    private final RecordType type = mock(RecordType.class);
    private final Profile profile = mock(Profile.class);
    private final Issue issue = mock(Issue.class);

    @BeforeEach
    void oneGate() {
        State open = new State("Open", 10, StateCategory.NEW, Optional.empty(), false);
        State closed = new State("Closed", 20, StateCategory.DONE, Optional.of("Done"), false);
        Transition close = new Transition("Close", 51, List.of("Open"), "Closed", List.of());
        when(type.lifeCycle())
                .thenReturn(new LifeCycle(
                        List.of(open, closed),
                        List.of(close),
                        List.of(),
                        List.of(new RetiredState("Parked", 30, "Closed"))));
        when(profile.gateOf(type, close))
                .thenReturn(new Gate(
                        "risk/Close@1",
                        List.of(new Demand(Strictness.REFUSE, new Node.Call("field-is-set", null, null)))));
        when(fields.statusId(any())).thenReturn(Optional.empty());
        when(fields.statusId("open.new")).thenReturn(Optional.of("1"));
        when(fields.statusId("closed.done")).thenReturn(Optional.of("6"));
        when(fields.statusId("parked.progress")).thenReturn(Optional.of("5"));
    }

    @Test
    void findsAMoveThroughAGate() {
        assertThat(moves("status", "1", "6"))
                .singleElement()
                .isEqualTo(
                        new StatusChange(70, Instant.parse("2026-05-01T12:30:00.5Z"), "bob", "name of 1", "name of 6"));
    }

    @Test
    void aRetiredStateIsTheOneThatItBecame() {
        assertThat(moves("status", "5", "6")).isEmpty();
        assertThat(moves("status", "1", "5")).hasSize(1);
    }

    @Test
    void aStatusOfSomebodyElsesIsNoState() {
        assertThat(moves("status", "9", "6")).hasSize(1);
        assertThat(moves("status", "1", "9")).hasSize(1);
    }

    @Test
    void otherFieldsAreNoState() {
        assertThat(moves("resolution", "1", "6")).isEmpty();
    }

    private List<StatusChange> moves(String field, String from, String to) {
        ChangeHistory change = mock(ChangeHistory.class);
        ChangeItemBean item = mock(ChangeItemBean.class);
        when(change.getId()).thenReturn(70L);
        when(change.getAuthorKey()).thenReturn("bob");
        when(change.getTimePerformed()).thenReturn(Timestamp.from(Instant.parse("2026-05-01T12:30:00.5Z")));
        when(change.getChangeItemBeans()).thenReturn(List.of(item));
        when(item.getField()).thenReturn(field);
        when(item.getFrom()).thenReturn(from);
        when(item.getFromString()).thenReturn("name of " + from);
        when(item.getTo()).thenReturn(to);
        when(item.getToString()).thenReturn("name of " + to);
        when(history.getChangeHistoriesSince(eq(issue), any())).thenReturn(List.of(change));
        return new StatusChangesInHistory(history, fields).pastGates(issue, type, profile, List.of(ABSENCE));
    }
}
