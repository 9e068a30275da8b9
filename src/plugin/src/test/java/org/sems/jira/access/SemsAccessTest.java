package org.sems.jira.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sems.appointment.Post;
import org.sems.jira.appointment.AppointmentStore;
import org.sems.jira.rest.Actor;
import org.sems.jira.testing.Criteria;
import org.sems.record.Standing;

/** Of the SeMS "UN" with the projects HQ and FIELD. */
class SemsAccessTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private final Actor actor = mock(Actor.class);
    private final AppointmentStore appointments = mock(AppointmentStore.class);
    private final SemsAccess.ProjectRoles roles = mock(SemsAccess.ProjectRoles.class);
    private final ApplicationUser user = mock(ApplicationUser.class);
    private final SemsAccess semsAccess = new SemsAccess(actor, Criteria.register(), appointments, roles);

    @BeforeEach
    void somebodyAsks() {
        when(user.getKey()).thenReturn("ann");
        when(actor.loggedIn()).thenReturn(user);
        when(appointments.today()).thenReturn(TODAY);
        when(appointments.semsIdsOf("ann")).thenReturn(Set.of());
        when(appointments.standing(any(), any(), any(), any())).thenReturn(Standing.NONE);
    }

    @ParameterizedTest(name = "{0}: SeMS {1}, ledger {2}")
    @CsvSource(textBlock = """
            # who                          | sees the SeMS | reads its ledger
            nobody                         | NotFound      | NotFound
            browses HQ                     | yes           | NotAllowed
            role reporter                  | yes           | NotAllowed
            role accountable-manager       | yes           | NotAllowed
            role security-manager          | yes           | yes
            role auditor                   | yes           | yes
            appointed, not in force        | yes           | NotAllowed
            in force                       | yes           | yes
            deputy                         | yes           | yes
            administrator                  | yes           | yes
            """, delimiter = '|')
    void seeWhatTheirPartAllows(String who, String sems, String ledger) {
        as(who);

        assertThat(answer(() -> semsAccess.sems("UN"))).isEqualTo(sems);
        assertThat(answer(() -> semsAccess.mayReadLedger("UN"))).isEqualTo(ledger);
    }

    @Test
    void administratorsAloneReadTheLedgerOfASemsThatWasRemoved() {
        as("role auditor");
        assertThat(answer(() -> semsAccess.mayReadLedger("GONE"))).isEqualTo("NotFound");

        as("administrator");
        assertThatCode(() -> semsAccess.mayReadLedger("GONE")).doesNotThrowAnyException();
        assertThat(answer(() -> semsAccess.sems("GONE"))).isEqualTo("NotFound");
    }

    private void as(String who) {
        if (who.startsWith("role ") || who.equals("browses HQ")) {
            when(actor.visibleProject("HQ")).thenReturn(Optional.of(mock(Project.class)));
            when(roles.has(eq(user), any(), eq(who.substring(5)))).thenReturn(true);
        }
        if (who.equals("in force") || who.equals("deputy") || who.startsWith("appointed")) {
            when(appointments.semsIdsOf("ann")).thenReturn(Set.of("un-id"));
        }
        Standing standing =
                who.equals("in force") ? Standing.APPOINTED : who.equals("deputy") ? Standing.DEPUTY : Standing.NONE;
        when(appointments.standing("un-id", Post.ACCOUNTABLE_MANAGER, "ann", TODAY))
                .thenReturn(standing);
        when(actor.isAdministrator()).thenReturn(who.equals("administrator"));
    }

    private static String answer(Runnable asked) {
        Throwable refused = catchThrowable(asked::run);
        return refused == null ? "yes" : refused.getClass().getSimpleName();
    }
}
