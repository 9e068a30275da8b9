package org.sems.jira.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sems.jira.approval.ApprovalState;
import org.sems.jira.approval.GivenApproval;
import org.sems.jira.approval.Lapse;
import org.sems.problem.Problem;
import org.sems.record.Approval;

/** A record stands in a state whose statuses are 6 and, from earlier versions, 60. */
class LastMoveTest {
    private static final Set<String> CLOSED = Set.of("6", "60");
    private final ChangeHistoryManager manager = mock(ChangeHistoryManager.class);
    private final Issue issue = mock(Issue.class);
    private final List<ChangeHistory> history = new ArrayList<>();
    private final LastMove lastMove = new LastMove(manager);

    @BeforeEach
    void history() {
        when(manager.getChangeHistories(issue)).thenReturn(history);
    }

    @Test
    void isLedByWhatEndedAfterTheRecordHadCome() {
        moved("09:00:00.500", "1", "6");

        assertThat(isLedByWhatEndedAt("09:00:01")).isTrue();
    }

    @Test
    void isNotLedByWhatHadEndedBefore() {
        moved("08:00:00", "1", "6");
        moved("08:30:00", "6", "1");
        moved("09:00:00.500", "1", "6");

        assertThat(isLedByWhatEndedAt("08:30:00")).isFalse();
    }

    @Test
    void isNotLedByAnythingIfTheHistoryDoesNotTellOfTheWay() {
        moved("08:00:00", "1", "6");
        moved("08:30:00", "6", "1");

        assertThat(isLedByWhatEndedAt("08:45:00")).isFalse();
    }

    @Test
    void goesNowhereFromAFormerStatusOfTheStateToItsPresentOne() {
        moved("08:00:00", "1", "60");
        moved("09:00:00", "60", "6");

        assertThat(isLedByWhatEndedAt("08:30:00")).isTrue();
    }

    /** Some databases keep whole seconds. */
    @Test
    void countsTheWholeSecondWhereNoFractionIsKept() {
        moved("09:00:00.500", "1", "6");

        assertThat(isLedByWhatEndedAt("09:00:00")).isTrue();
        assertThat(isLedByWhatEndedAt("09:00:00.400")).isFalse();
    }

    @Test
    void isNotLedByWhatWasReplaced() {
        moved("09:00:00", "1", "6");

        assertThat(lastMove.isLedBy(approval(ApprovalState.REPLACED, Optional.empty()), issue, CLOSED))
                .isFalse();
    }

    private boolean isLedByWhatEndedAt(String time) {
        Lapse lapse = new Lapse(Problem.of("approval.state-left", "Closed"), at(time));
        return lastMove.isLedBy(approval(ApprovalState.LAPSED, Optional.of(lapse)), issue, CLOSED);
    }

    private static GivenApproval approval(ApprovalState state, Optional<Lapse> lapse) {
        Approval approval = new Approval("closure", "ann", Optional.empty(), Instant.EPOCH, Optional.empty(), Map.of());
        return new GivenApproval(9, "AIR", 1, approval, state, lapse, Optional.empty());
    }

    private void moved(String time, String from, String to) {
        ChangeHistory change = mock(ChangeHistory.class);
        ChangeItemBean item = mock(ChangeItemBean.class);
        when(item.getField()).thenReturn("status");
        when(item.getFrom()).thenReturn(from);
        when(item.getTo()).thenReturn(to);
        when(change.getId()).thenReturn((long) history.size());
        when(change.getTimePerformed()).thenReturn(Timestamp.from(at(time)));
        when(change.getChangeItemBeans()).thenReturn(List.of(item));
        history.add(change);
    }

    private static Instant at(String time) {
        return Instant.parse("2026-11-21T" + time + "Z");
    }
}
