package org.sems.jira.approval.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sems.jira.approval.ApprovalState;
import org.sems.jira.approval.Approvals;
import org.sems.jira.approval.GivenApproval;
import org.sems.jira.ledger.LedgerKind;
import org.sems.jira.ledger.NewLedgerEntry;
import org.sems.jira.record.flag.RecordFlags;
import org.sems.jira.review.Reviews;
import org.sems.jira.testing.InMemoryLedger;
import org.sems.problem.Problem;
import org.sems.record.Approval;

class ReadTrailTest {
    private final Approvals approvals = mock(Approvals.class);
    private final InMemoryLedger ledger = new InMemoryLedger();
    private final Issue risk = mock(Issue.class);
    private final ReadTrail trails = new ReadTrail(approvals, ledger, mock(Reviews.class), mock(RecordFlags.class));

    @Test
    void tellsOfEachApprovalByWhatItWasTheGiversThen() {
        when(risk.getId()).thenReturn(1L);
        when(approvals.ofRecord(1))
                .thenReturn(List.of(
                        given(3, "acceptance", "ann"), given(2, "closure", "bob"), given(1, "acceptance", "ann")));
        tell("acceptance", "ann", "as risk owner");
        tell("closure", "bob", "as auditor");
        tell("acceptance", "ann", "as security manager");

        assertThat(trails.read(risk).approvals())
                .extracting(seen ->
                        seen.given().id() + " " + seen.entitledBy().get(0).code())
                .containsExactly("3 as security manager", "2 as auditor", "1 as risk owner");
    }

    @Test
    void tellsNothingWhereTheLedgerDoesNot() {
        when(risk.getId()).thenReturn(1L);
        when(approvals.ofRecord(1)).thenReturn(List.of(given(3, "acceptance", "ann")));
        tell("acceptance", "bob", "as security manager");

        assertThat(trails.read(risk).approvals())
                .singleElement()
                .satisfies(seen -> assertThat(seen.entitledBy()).isEmpty());
    }

    private void tell(String kind, String giver, String by) {
        ledger.add(new NewLedgerEntry(
                "AIR", Optional.of(1L), LedgerKind.APPROVAL, giver, kind, List.of(), "", List.of(Problem.of(by))));
    }

    private static GivenApproval given(long id, String kind, String giver) {
        Approval approval = new Approval(kind, giver, Optional.empty(), Instant.EPOCH, Optional.empty(), Map.of());
        return new GivenApproval(id, "AIR", 1, approval, ApprovalState.IN_FORCE, Optional.empty(), Optional.empty());
    }
}
