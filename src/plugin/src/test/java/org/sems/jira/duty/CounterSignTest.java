package org.sems.jira.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sems.appointment.Appointment;
import org.sems.appointment.Post;
import org.sems.appointment.Roster;
import org.sems.appointment.Tenure;
import org.sems.jira.appointment.Appointments;
import org.sems.jira.approval.ApprovalState;
import org.sems.jira.approval.Approvals;
import org.sems.jira.approval.CounterSignature;
import org.sems.jira.approval.GivenApproval;
import org.sems.jira.rest.Actor;
import org.sems.record.Approval;

/** Ann is the Accountable Manager, Dan her deputy. */
class CounterSignTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private final Actor actor = mock(Actor.class);
    private final Approvals approvals = mock(Approvals.class);
    private final VisibleRecords records = mock(VisibleRecords.class);
    private final List<GivenApproval> told = new ArrayList<>();
    private final CounterSign sign = new CounterSign(actor, approvals, new Duty(), records,
            List.of((approval, by) -> { throw new IllegalStateException("no flag today"); }, (approval, by) -> told.add(approval)));

    @BeforeEach
    void recordsMayBeBrowsed() {
        when(records.find(anyLong())).thenReturn(Optional.of(mock(Issue.class)));
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
            """)
    void isForTheManagerInPersonAndOnceOnly(String who, String givenBy, String onBehalfOf, ApprovalState state, String signed, String answer) {
        acts(who);
        given(givenBy, onBehalfOf, state, signed.equals("yes"));

        if (answer.equals("signed")) {
            sign.sign(7);
            verify(approvals).counterSign(7, who);
        } else {
            assertThatThrownBy(() -> sign.sign(7)).satisfies(refused -> assertThat(refused.getClass().getSimpleName()).isEqualTo(answer));
            verify(approvals, never()).counterSign(anyLong(), any());
        }
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

        assertThatThrownBy(() -> sign.sign(7)).hasMessage("approval.none");
        assertThatThrownBy(() -> sign.sign(8)).hasMessage("approval.none");
    }

    private void acts(String key) {
        ApplicationUser user = mock(ApplicationUser.class);
        when(user.getKey()).thenReturn(key);
        when(actor.loggedIn()).thenReturn(user);
    }

    private void given(String by, String onBehalfOf, ApprovalState state, boolean signed) {
        Approval approval = new Approval("acceptance", by, Optional.ofNullable(onBehalfOf), Instant.EPOCH, Optional.empty(), Map.of());
        Optional<CounterSignature> signature = signed ? Optional.of(new CounterSignature("ann", Instant.EPOCH)) : Optional.empty();
        when(approvals.find(7)).thenReturn(Optional.of(new GivenApproval(7, "AIR", 1, approval, state, Optional.empty(), signature)));
    }

    private static final class Duty implements Appointments {
        @Override
        public Roster roster(String semsId) {
            return new Roster(List.of(appointment("ann", Post.of(Post.ACCOUNTABLE_MANAGER)), appointment("dan", Post.deputyOf(Post.ACCOUNTABLE_MANAGER))),
                    person -> true);
        }

        @Override
        public LocalDate today() {
            return TODAY;
        }

        private static Appointment appointment(String person, Post post) {
            return new Appointment(1, post, person, new Tenure(TODAY, Optional.empty()), "admin", TODAY, Optional.of(TODAY));
        }
    }
}
