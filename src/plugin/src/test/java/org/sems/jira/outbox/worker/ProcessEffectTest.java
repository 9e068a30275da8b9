package org.sems.jira.outbox.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.InOrder;
import org.sems.jira.effect.PerformEffect;
import org.sems.jira.ledger.Ledger;
import org.sems.jira.ledger.LedgerKind;
import org.sems.jira.ledger.NewLedgerEntry;
import org.sems.jira.outbox.DecisionMade;
import org.sems.jira.outbox.PendingEffect;
import org.sems.jira.outbox.PendingEffects;
import org.sems.problem.Problem;
import org.sems.problem.Refused;
import org.sems.sems.Sems;
import org.sems.sems.SemsRegister;

class ProcessEffectTest {
    private static final Problem NO = Problem.of("effect.refused-by-jira", "no permission");
    private final PendingEffects effects = mock(PendingEffects.class);
    private final PerformEffect perform = mock(PerformEffect.class);
    private final Ledger ledger = mock(Ledger.class);
    private final SemsRegister register = mock(SemsRegister.class);
    private final ProjectManager projects = mock(ProjectManager.class);
    private final UserManager users = mock(UserManager.class);
    private final JiraAuthenticationContext authentication = mock(JiraAuthenticationContext.class);
    private final ApplicationUser ann = mock(ApplicationUser.class);
    private final List<NewLedgerEntry> deeds = new ArrayList<>();
    private final ProcessEffect processEffect =
            new ProcessEffect(effects, perform, ledger, register, projects, users, authentication);

    @BeforeEach
    void decidedByAnn() {
        Project project = mock(Project.class);
        Sems sems = mock(Sems.class);
        when(project.getKey()).thenReturn("SEM");
        when(projects.getProjectObj(77L)).thenReturn(project);
        when(sems.key()).thenReturn("AIR");
        when(sems.id()).thenReturn("air-id");
        when(register.ofProject("SEM")).thenReturn(Optional.of(sems));
        when(users.getUserByKey("ann")).thenReturn(ann);
        doAnswer(asked -> {
                    asked.<Runnable>getArgument(0).run();
                    return null;
                })
                .when(effects)
                .together(any());
        doAnswer(asked -> deeds.add(asked.getArgument(0))).when(ledger).add(any());
    }

    @Test
    void worksAsWhoDecidedAndNoLonger() {
        PendingEffect effect = claimed(0);

        processEffect.process(7);

        InOrder order = inOrder(authentication, perform, effects);
        order.verify(authentication).setLoggedInUser(ann);
        order.verify(perform).perform(effect, Optional.of(ann));
        order.verify(effects).done(7);
        order.verify(authentication).setLoggedInUser(null);
        assertThat(deeds).isEmpty();
    }

    @Test
    void leavesAloneWhatSomebodyElseWorksOn() {
        when(effects.claim(7)).thenReturn(Optional.empty());

        processEffect.process(7);

        verify(perform, never()).perform(any(), any());
        verify(authentication, never()).setLoggedInUser(any());
    }

    @Test
    void dropsWhatNoSemsWaitsForAnyMore() {
        claimed(0);
        when(register.ofProject("SEM")).thenReturn(Optional.empty());

        processEffect.process(7);

        verify(effects).done(7);
        verify(perform, never()).perform(any(), any());
    }

    @Test
    void dropsWhatWasDecidedInASemsThatWasRemovedAndTellsTheOneThatIsThereNow() {
        claimed(0, "removed-id");

        processEffect.process(7);

        verify(effects).done(7);
        verify(perform, never()).perform(any(), any());
        assertThat(deeds)
                .containsExactly(new NewLedgerEntry(
                        "air-id",
                        Optional.of(1L),
                        LedgerKind.EFFECT_FAILED,
                        "ann",
                        "incident/Close@1",
                        List.of(Problem.of("effect.sems-removed")),
                        ""));
    }

    @Test
    void keepsTheReasonOfAFailureAndTellsTheLedger() {
        PendingEffect effect = claimed(0);
        doAnswer(asked -> {
                    throw new Refused(NO);
                })
                .when(perform)
                .perform(any(), any());

        processEffect.process(7);

        verify(effects).failed(effect, NO);
        verify(effects, never()).done(7);
        verify(authentication).setLoggedInUser(null);
        assertThat(deeds)
                .containsExactly(new NewLedgerEntry(
                        "air-id",
                        Optional.of(1L),
                        LedgerKind.EFFECT_FAILED,
                        "ann",
                        "incident/Close@1",
                        List.of(NO),
                        ""));
    }

    @Test
    void tellsTheLedgerAllReasons() {
        PendingEffect effect = claimed(0);
        Problem busy = Problem.of("record.busy");
        doAnswer(asked -> {
                    throw new Refused(List.of(NO, busy));
                })
                .when(perform)
                .perform(any(), any());

        processEffect.process(7);

        verify(effects).failed(effect, NO);
        assertThat(deeds).extracting(NewLedgerEntry::reasons).containsExactly(List.of(NO, busy));
    }

    @Test
    void tellsTheLedgerOnceHoweverOftenItFails() {
        PendingEffect effect = claimed(3);
        doAnswer(asked -> {
                    throw new Refused(NO);
                })
                .when(perform)
                .perform(any(), any());

        processEffect.process(7);

        verify(effects).failed(effect, NO);
        assertThat(deeds).isEmpty();
    }

    @Test
    void survivesWhateverJiraThrows() {
        PendingEffect effect = claimed(0);
        doAnswer(asked -> {
                    throw new NoSuchMethodError("gone in this release");
                })
                .when(perform)
                .perform(any(), any());

        processEffect.process(7);

        verify(effects).failed(eq(effect), argThat(why -> why.code().equals("effect.failed-unexpectedly")));
    }

    private PendingEffect claimed(int tries) {
        return claimed(tries, "air-id");
    }

    private PendingEffect claimed(int tries, String semsId) {
        PendingEffect effect = new PendingEffect(
                7,
                "key",
                new DecisionMade(1, 77, "incident/Close@1", "ann", semsId),
                "{}",
                Instant.EPOCH,
                tries,
                Instant.EPOCH,
                "",
                Optional.empty());
        when(effects.claim(7)).thenReturn(Optional.of(effect));
        return effect;
    }
}
