package org.sems.jira.watch.gates;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.sems.jira.provisioning.GateWatch;
import org.sems.jira.provisioning.OneChangeAtATime;
import org.sems.jira.rest.Conflict;
import org.sems.provision.GatedWorkflow;
import org.sems.provision.WorkflowGates;
import org.sems.provision.WorkflowsInView;
import org.sems.system.Sems;
import org.sems.system.SemsRegister;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Compares the gates of all SeMSs with what their ledgers last told of them, and tells the difference: so whoever dies on the way, or misses
 * something, is mended by the next one who looks.
 */
public final class FollowGates implements GateWatch {
    private static final Logger LOG = LoggerFactory.getLogger(FollowGates.class);
    private final SemsRegister register;
    private final ReadWorkflowGates gates;
    private final TellOfGates ledger;
    private final LookThrough records;
    private final OneChangeAtATime changes;
    private final JiraAuthenticationContext authentication;

    public FollowGates(SemsRegister register, ReadWorkflowGates gates, TellOfGates ledger, LookThrough records, OneChangeAtATime changes,
            JiraAuthenticationContext authentication) {
        this.register = register;
        this.gates = gates;
        this.ledger = ledger;
        this.records = records;
        this.changes = changes;
        this.authentication = authentication;
    }

    @Override
    public void releasing(String sems, List<GatedWorkflow> workflows) {
        ledger.out(sems, actor(), workflows.stream().map(workflow -> new WorkflowGates("", workflow.name(), workflow.transitions(), List.of())).toList());
    }

    @Override
    public void applying() {
        follow(Optional.empty(), workflow -> true);
    }

    @Override
    public void applied() {
        follow(actor(), workflow -> true);
        lookThrough(() -> false);
    }

    /** Somebody has put another version of a workflow in force. */
    void published(String workflow) {
        alone(() -> follow(actor(), workflow::equals));
    }

    /** For a job: what no event told of, and what was left. */
    public void check(BooleanSupplier cancelled) {
        alone(() -> {
            follow(Optional.empty(), workflow -> true);
            lookThrough(cancelled);
        });
    }

    private void follow(Optional<String> actorKey, Predicate<String> which) {
        WorkflowsInView view = new WorkflowsInView();
        register.all().forEach(sems -> guarded(sems, () -> follow(sems, gates.of(sems.key(), view), actorKey, which)));
    }

    private void follow(Sems sems, List<WorkflowGates> present, Optional<String> actorKey, Predicate<String> which) {
        ToldOfGates told = ledger.told(sems.key());
        List<WorkflowGates> out = new ArrayList<>();
        List<String> back = new ArrayList<>();
        for (WorkflowGates one : present) {
            if (which.test(one.name())) {
                WorkflowGates news = told.news(one);
                if (!news.areInForce()) {
                    out.add(news);
                } else if (one.areInForce() && told.isOut(one.name())) {
                    back.add(one.name());
                }
            }
        }
        ledger.out(sems.key(), actorKey, out);
        ledger.back(sems.key(), actorKey, back);
    }

    private void lookThrough(BooleanSupplier cancelled) {
        WorkflowsInView view = new WorkflowsInView();
        register.all().forEach(sems -> guarded(sems, () -> lookThrough(sems, view, cancelled)));
    }

    /** Only of a workflow whose gates are in force it is told that all is looked through: what is out now is looked at when it is back. */
    private void lookThrough(Sems sems, WorkflowsInView view, BooleanSupplier cancelled) {
        ToldOfGates told = ledger.told(sems.key());
        if (told.isSilent()) {
            return;
        }
        List<String> done = new ArrayList<>();
        for (WorkflowGates one : gates.of(sems.key(), view)) {
            List<Absence> absences = told.absences(one.name());
            if (!absences.isEmpty() && records.look(sems, one, absences, cancelled) && !told.isOut(one.name())) {
                done.add(one.name());
            }
        }
        ledger.lookedThrough(sems.key(), done);
    }

    private Optional<String> actor() {
        return Optional.ofNullable(authentication.getLoggedInUser()).map(ApplicationUser::getKey);
    }

    private static void guarded(Sems sems, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failure) { // the edge: what is missed here must not undo an apply; the job looks again
            LOG.error("Could not follow the gates of {}", sems.key(), failure);
        }
    }

    private void alone(Runnable work) {
        try {
            changes.alone(() -> {
                work.run();
                return null;
            });
        } catch (Conflict busy) {
            LOG.debug("Gates are not looked at while workflows are being changed: the job looks again");
        } catch (Exception failure) { // the edge: a publisher's thread or a job
            LOG.error("Could not follow the gates of workflows", failure);
        }
    }
}
