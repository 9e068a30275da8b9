package org.sems.jira.outbox.worker;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sems.jira.effect.PerformEffect;
import org.sems.jira.ledger.Ledger;
import org.sems.jira.ledger.LedgerKind;
import org.sems.jira.ledger.NewLedgerEntry;
import org.sems.jira.outbox.Outbox;
import org.sems.jira.outbox.PendingEffect;
import org.sems.jira.outbox.PendingEffects;
import org.sems.problem.Problem;
import org.sems.problem.Refused;
import org.sems.sems.Sems;
import org.sems.sems.SemsRegister;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries out a kept effect as the user who decided. A failure is noted with its reason and tried again later; it is
 * entered in the ledger once.
 */
public final class ProcessEffect {
    private static final Logger LOG = LoggerFactory.getLogger(ProcessEffect.class);
    private final PendingEffects effects;
    private final PerformEffect perform;
    private final Ledger ledger;
    private final SemsRegister register;
    private final ProjectManager projects;
    private final UserManager users;
    private final JiraAuthenticationContext authentication;

    public ProcessEffect(
            PendingEffects effects,
            PerformEffect perform,
            Ledger ledger,
            SemsRegister register,
            ProjectManager projects,
            UserManager users,
            JiraAuthenticationContext authentication) {
        this.effects = effects;
        this.perform = perform;
        this.ledger = ledger;
        this.register = register;
        this.projects = projects;
        this.users = users;
        this.authentication = authentication;
    }

    /** Nothing happens if somebody else works on it, it is done already, or its time has not come. */
    public void process(long id) {
        effects.claim(id).ifPresent(this::process);
    }

    private void process(PendingEffect effect) {
        Optional<Sems> sems = sems(effect);
        if (sems.isEmpty() || isOfRemoved(effect, sems.get())) {
            drop(effect, sems);
            return;
        }
        ApplicationUser before = authentication.getLoggedInUser();
        Optional<ApplicationUser> actor =
                Optional.ofNullable(users.getUserByKey(effect.decisionMade().actorKey()));
        try {
            authentication.setLoggedInUser(actor.orElse(null));
            perform.perform(effect, actor);
            effects.done(effect.id());
        } catch (Exception | LinkageError failure) { // last resort: the effect is kept and tried again
            note(effect, problems(effect, failure));
        } finally {
            authentication.setLoggedInUser(before);
        }
    }

    /**
     * Effects of a SeMS that was removed since then are not carried out any more: another SeMS has the project now, and
     * the ledger says so.
     */
    private void drop(PendingEffect effect, Optional<Sems> sems) {
        LOG.info(
                "Effect {} of {} is dropped: its project no longer belongs to the SeMS that decided it",
                effect.id(),
                effect.decisionMade().origin());
        sems.ifPresent(present -> ledger.add(new NewLedgerEntry(
                present.id(),
                Optional.of(effect.decisionMade().issueId()),
                LedgerKind.EFFECT_FAILED,
                effect.decisionMade().actorKey(),
                effect.decisionMade().origin(),
                List.of(Problem.of("effect.sems-removed")),
                "")));
        effects.done(effect.id());
    }

    private static boolean isOfRemoved(PendingEffect effect, Sems sems) {
        String decidedIn = effect.decisionMade().semsId();
        return !decidedIn.isEmpty()
                && !decidedIn.equals(sems.id())
                && !effect.what().equals(Outbox.COMPARE_AGAIN);
    }

    /** With the effect only the first reason is kept; the ledger has them all. */
    private void note(PendingEffect effect, List<Problem> why) {
        effects.together(() -> {
            if (!effect.hasFailed()) {
                sems(effect)
                        .ifPresent(sems -> ledger.add(new NewLedgerEntry(
                                sems.id(),
                                Optional.of(effect.decisionMade().issueId()),
                                LedgerKind.EFFECT_FAILED,
                                effect.decisionMade().actorKey(),
                                effect.decisionMade().origin(),
                                why,
                                "")));
            }
            effects.failed(effect, why.get(0)); // last: from then on the failure counts as entered
        });
    }

    private Optional<Sems> sems(PendingEffect effect) {
        Project project = projects.getProjectObj(effect.decisionMade().projectId());
        return project == null ? Optional.empty() : register.ofProject(project.getKey());
    }

    private static List<Problem> problems(PendingEffect effect, Throwable failure) {
        if (failure instanceof Refused refused) {
            LOG.warn(
                    "Effect {} of {} failed: {}",
                    effect.id(),
                    effect.decisionMade().origin(),
                    refused.getMessage());
            return refused.problems();
        }
        String id = UUID.randomUUID().toString().substring(0, 8);
        LOG.error(
                "Effect {} of {} failed, {}", effect.id(), effect.decisionMade().origin(), id, failure);
        return List.of(Problem.of("effect.failed-unexpectedly", id));
    }
}
