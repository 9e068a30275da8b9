package org.sems.jira.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.scheduler.JobRunnerRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.sems.jira.approval.ApprovalState;
import org.sems.jira.approval.Approvals;
import org.sems.jira.approval.GivenApproval;
import org.sems.jira.monitoring.gates.FollowGates;
import org.sems.record.Approval;

class CheckApprovalsTest {
    private final Approvals approvals = mock(Approvals.class);
    private final ApprovedFacts facts = mock(ApprovedFacts.class);
    private final FlagUnapprovedRecords flagUnapprovedRecords = mock(FlagUnapprovedRecords.class);
    private final FollowGates gates = mock(FollowGates.class);
    private final ReportRemovedLinks links = mock(ReportRemovedLinks.class);
    private final JobRunnerRequest request = mock(JobRunnerRequest.class);
    private final List<Long> compared = new ArrayList<>();
    private final CheckApprovals job = new CheckApprovals(approvals, facts, flagUnapprovedRecords, gates, links);

    private void standing(long count) {
        when(approvals.standingAfter(anyLong(), anyInt()))
                .thenAnswer(asked -> LongStream.rangeClosed(asked.<Long>getArgument(0) + 1, count)
                        .limit(asked.<Integer>getArgument(1))
                        .mapToObj(CheckApprovalsTest::approval)
                        .toList());
        doAnswer(asked -> compared.add(asked.getArgument(0))).when(facts).compare(anyLong(), any());
    }

    @Test
    void looksAtEveryApprovalThatStands() {
        standing(250);

        run();

        assertThat(compared).hasSize(250).doesNotHaveDuplicates();
        verify(flagUnapprovedRecords).flag(any());
        verify(gates).check(any());
        verify(links).check(any());
    }

    @Test
    void goesOnNextTimeWhereItStopped() {
        standing(7_000);

        run();
        assertThat(compared).hasSize(5_000);
        run();

        assertThat(compared).hasSize(7_000).doesNotHaveDuplicates();
    }

    @Test
    void beginsAnewAfterTheLastOne() {
        standing(3);

        run();
        run();

        assertThat(compared).containsExactly(1L, 2L, 3L, 1L, 2L, 3L);
    }

    @Test
    void goesOnAfterARecordThatCannotBeRead() {
        standing(3);
        doAnswer(asked -> {
                    compared.add(asked.getArgument(0));
                    throw new IllegalStateException("no such link type");
                })
                .when(facts)
                .compare(anyLong(), any());

        run();

        assertThat(compared).containsExactly(1L, 2L, 3L);
    }

    @Test
    void stopsWhenItIsToldTo() {
        standing(250);
        when(request.isCancellationRequested()).thenReturn(true);

        run();

        assertThat(compared).isEmpty();
    }

    /** What it answers is a class of Jira's that carries no code here. */
    private void run() {
        try {
            job.runJob(request);
        } catch (UnsupportedOperationException declarationOnly) {
            assertThat(declarationOnly).hasMessageContaining("a declaration carries no code");
        }
    }

    private static GivenApproval approval(long id) {
        return new GivenApproval(
                id,
                "AIR",
                id,
                new Approval("acceptance", "ann", Optional.empty(), Instant.EPOCH, Optional.empty(), Map.of()),
                ApprovalState.IN_FORCE,
                Optional.empty(),
                Optional.empty());
    }
}
