package org.sems.jira.approval.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.InOrder;
import org.sems.appointment.Appointment;
import org.sems.appointment.Post;
import org.sems.appointment.Roster;
import org.sems.appointment.Tenure;
import org.sems.catalogue.recordtype.RecordFlag;
import org.sems.jira.access.VisibleRecords;
import org.sems.jira.appointment.Appointments;
import org.sems.jira.approval.ApprovalState;
import org.sems.jira.approval.Approvals;
import org.sems.jira.approval.CounterSignature;
import org.sems.jira.approval.GivenApproval;
import org.sems.jira.record.ReadRecord;
import org.sems.jira.record.flag.RecordFlags;
import org.sems.jira.rest.Actor;
import org.sems.jira.store.NamedClusterLock;
import org.sems.jira.testing.HeldRecords;
import org.sems.jira.testing.LocksInMemory;
import org.sems.problem.NotAllowed;
import org.sems.problem.Refused;
import org.sems.record.Approval;
import org.sems.record.RecordFacts;

/** Ann is the Accountable Manager, Dan her deputy. */
class CounterSignTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private final Actor actor = mock(Actor.class);
    private final Approvals approvals = mock(Approvals.class);
    private final VisibleRecords records = mock(VisibleRecords.class);
    private final List<GivenApproval> told = new ArrayList<>();
    private final List<Long> held = new ArrayList<>();
    private final Issue issue = mock(Issue.class);
    private final RecordFacts risk = mock(RecordFacts.class);
    private final RecordFlags flags = mock(RecordFlags.class);
    private final CounterSign sign = sign();
    private final DeclineCounterSignature decline = new DeclineCounterSignature(actor, approvals, waiting(), flags);

    private CounterSign sign() {
        ReadRecord facts = mock(ReadRecord.class);
        when(facts.read(eq(issue), any())).thenReturn(risk);
        return new CounterSign(
                actor,
                approvals,
                waiting(),
                facts,
                List.of(
                        (approval, by) -> {
                            throw new IllegalStateException("no flag today");
                        },
                        (approval, by) -> told.add(approval)));
    }

    private WaitingApprovals waiting() {
        return new WaitingApprovals(
                approvals, new Duty(), records, HeldRecords.by(held::add), new NamedClusterLock(new LocksInMemory()));
    }

    @BeforeEach
    void recordsMayBeBrowsed() {
        when(records.find(anyLong())).thenReturn(Optional.of(issue));
    }

    @ParameterizedTest(name = "{0} on what {1} gave for {2} ({3}, signed {4}): {5}")
    @CsvSource(nullValues = "-", textBlock = """
            # who, given by, on behalf of, state,    signed, answer
            ann,   dan,      ann,          IN_FORCE, no,     signed
            ann,   dan,      ann,          LAPSED,   no,     signed
            ann,   dan,      ann,          REPLACED, no,     Conflict
            ann,   dan,      ann,          IN_FORCE, yes,    Conflict
            ann,   bob,      -,            IN_FORCE, no,     Conflict
            dan,   dan,      ann,          IN_FORCE, no,     NotAllowed
            bob,   dan,      ann,          IN_FORCE, no,     NotAllowed
            ann,   ann,      eve,          IN_FORCE, no,     NotAllowed
            ann,   dan,      ann,          DECLINED, no,     Conflict
            """)
    void isForTheManagerInPersonAndOnceOnly(
            String who, String givenBy, String onBehalfOf, ApprovalState state, String signed, String answer) {
        acts(who);
        given(givenBy, onBehalfOf, state, signed.equals("yes"));

        if (answer.equals("signed")) {
            sign.sign(7);
            verify(approvals).counterSign(7, who);
            assertThat(held).containsExactly(1L);
        } else {
            assertThatThrownBy(() -> sign.sign(7))
                    .satisfies(refused ->
                            assertThat(refused.getClass().getSimpleName()).isEqualTo(answer));
            verify(approvals, never()).counterSign(anyLong(), any());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"assignee", "reporter"})
    void isNotForWhoeverOwnsOrReportedTheRecordOrOnceDid(String field) {
        acts("ann");
        given("dan", "ann", ApprovalState.IN_FORCE, false);
        when(risk.everIn(field)).thenReturn(Set.of("bob", "ann"));

        assertThat(sign.maySign(approvals.find(7).orElseThrow(), actor.loggedIn()))
                .isFalse();
        assertThatThrownBy(() -> sign.sign(7))
                .isInstanceOf(NotAllowed.class)
                .hasMessageStartingWith("approval.own-record");
        verify(approvals, never()).counterSign(anyLong(), any());
    }

    @ParameterizedTest(name = "{0} declines what {1} gave for {2} ({3}, signed {4}): {5}")
    @CsvSource(nullValues = "-", textBlock = """
            # who, given by, on behalf of, state,    signed, answer
            ann,   dan,      ann,          IN_FORCE, no,     APPROVAL_LAPSED
            ann,   dan,      ann,          LAPSED,   no,     -
            ann,   ann,      eve,          IN_FORCE, no,     APPROVAL_LAPSED
            ann,   dan,      ann,          DECLINED, no,     Conflict
            ann,   dan,      ann,          REPLACED, no,     Conflict
            ann,   dan,      ann,          IN_FORCE, yes,    Conflict
            ann,   bob,      -,            IN_FORCE, no,     Conflict
            dan,   dan,      ann,          IN_FORCE, no,     NotAllowed
            bob,   dan,      ann,          IN_FORCE, no,     NotAllowed
            """)
    void isDeclinedByTheManagerInPersonAndOnceOnly(
            String who,
            String givenBy,
            String onBehalfOf,
            ApprovalState state,
            String signed,
            @Nullable String answer) {
        acts(who);
        given(givenBy, onBehalfOf, state, signed.equals("yes"));

        if (answer == null || answer.equals("APPROVAL_LAPSED")) {
            decline.decline(7, " No fence yet. ");
            Set<RecordFlag> raised = answer == null ? Set.of() : Set.of(RecordFlag.APPROVAL_LAPSED);
            InOrder order = inOrder(flags, approvals);
            order.verify(flags)
                    .store(1, Optional.of(actor.loggedIn()), raised, Set.of(RecordFlag.COUNTER_SIGNATURE_DUE));
            order.verify(approvals).decline(7, who, "No fence yet.");
            assertThat(held).containsExactly(1L);
        } else {
            assertThatThrownBy(() -> decline.decline(7, "No fence yet."))
                    .satisfies(refused ->
                            assertThat(refused.getClass().getSimpleName()).isEqualTo(answer));
            verify(approvals, never()).decline(anyLong(), any(), any());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u00a0\u200b"})
    void isNotDeclinedWithoutAReason(String reason) {
        acts("ann");
        given("dan", "ann", ApprovalState.IN_FORCE, false);

        assertThatThrownBy(() -> decline.decline(7, reason))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("approval.no-reason");
        assertThatThrownBy(() -> decline.decline(7, "x".repeat(DeclineCounterSignature.LONGEST_REASON + 1)))
                .hasMessageContaining("approval.reason-too-long");
        verify(flags, never()).store(anyLong(), any(), any(), any());
    }

    @Test
    void anotherOneThatWaitsKeepsItsFlag() {
        acts("ann");
        given("dan", "ann", ApprovalState.IN_FORCE, false);
        GivenApproval waiting = approvals.find(7).orElseThrow();
        when(approvals.ofRecord(1))
                .thenReturn(List.of(
                        waiting,
                        new GivenApproval(
                                8,
                                "AIR",
                                1,
                                waiting.approval(),
                                ApprovalState.LAPSED,
                                Optional.empty(),
                                Optional.empty())));

        decline.decline(7, "No fence yet.");

        verify(flags).store(1, Optional.of(actor.loggedIn()), Set.of(RecordFlag.APPROVAL_LAPSED), Set.of());
    }

    @Test
    void standsAlsoWhenSomebodyWhoIsToldFails() {
        acts("ann");
        given("dan", "ann", ApprovalState.IN_FORCE, false);

        sign.sign(7);

        assertThat(told).hasSize(1);
    }

    @Test
    void tellsNothingOfARecordThatMayNotBeBrowsed() {
        acts("ann");
        given("dan", "ann", ApprovalState.IN_FORCE, false);
        when(records.find(anyLong())).thenReturn(Optional.empty());

        assertThatThrownBy(() -> sign.sign(7)).hasMessageStartingWith("approval.none");
        assertThatThrownBy(() -> sign.sign(8)).hasMessageStartingWith("approval.none");
        assertThatThrownBy(() -> decline.decline(7, "No.")).hasMessageStartingWith("approval.none");
    }

    private void acts(String key) {
        ApplicationUser user = mock(ApplicationUser.class);
        when(user.getKey()).thenReturn(key);
        when(actor.loggedIn()).thenReturn(user);
    }

    private void given(String by, String onBehalfOf, ApprovalState state, boolean signed) {
        Approval approval = new Approval(
                "acceptance", by, Optional.ofNullable(onBehalfOf), Instant.EPOCH, Optional.empty(), Map.of());
        Optional<CounterSignature> signature =
                signed ? Optional.of(new CounterSignature("ann", Instant.EPOCH)) : Optional.empty();
        when(approvals.find(7))
                .thenReturn(Optional.of(new GivenApproval(7, "AIR", 1, approval, state, Optional.empty(), signature)));
    }

    private static final class Duty implements Appointments {
        @Override
        public Roster roster(String semsId) {
            return new Roster(
                    List.of(
                            appointment("ann", Post.of(Post.ACCOUNTABLE_MANAGER)),
                            appointment("dan", Post.deputyOf(Post.ACCOUNTABLE_MANAGER))),
                    person -> true);
        }

        @Override
        public LocalDate today() {
            return TODAY;
        }

        private static Appointment appointment(String person, Post post) {
            return new Appointment(
                    1, post, person, new Tenure(TODAY, Optional.empty()), "admin", TODAY, Optional.of(TODAY));
        }
    }
}
