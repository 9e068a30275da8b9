package org.sems.jira.watch.gates;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.sems.jira.provisioning.GateWatch;
import org.sems.jira.provisioning.OneChangeAtATime;
import org.sems.problem.Conflict;
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

    public FollowGates(
            SemsRegister register,
            ReadWorkflowGates gates,
            TellOfGates ledger,
            LookThrough records,
            OneChangeAtATime changes,
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
        List<WorkflowGates> out = workflows.stream()
                .map(workflow -> new WorkflowGates("", workflow.name(), workflow.transitions(), List.of()))
                .toList();
        register.find(sems).ifPresent(found -> ledger.out(found.id(), actor(), out));
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
        GateEntries entries = ledger.entries();
        register.all()
                .forEach(sems -> guarded(
                        sems,
                        () -> follow(sems, ledger.told(entries, sems), gates.of(sems.key(), view), actorKey, which)));
    }

    private void follow(
            Sems sems,
            ToldOfGates told,
            List<WorkflowGates> present,
            Optional<String> actorKey,
            Predicate<String> which) {
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
        ledger.out(sems.id(), actorKey, out);
        ledger.back(sems.id(), actorKey, back);
    }

    private void lookThrough(BooleanSupplier cancelled) {
        WorkflowsInView view = new WorkflowsInView();
        GateEntries entries = ledger.entries();
        register.all().forEach(sems -> guarded(sems, () -> lookThrough(sems, entries, view, cancelled)));
    }

    /** Only of a workflow whose gates are in force it is told that all is looked through: what is out now is looked at when it is back. */
    private void lookThrough(Sems sems, GateEntries entries, WorkflowsInView view, BooleanSupplier cancelled) {
        Map<String, ToldOfGates> toldOf = new LinkedHashMap<>();
        sems.projects().forEach(project -> toldOf.put(project, ledger.toldOf(entries, sems, project)));
        if (toldOf.values().stream().allMatch(ToldOfGates::isSilent)) {
            return;
        }
        ToldOfGates told = ledger.told(entries, sems);
        List<String> done = new ArrayList<>();
        for (WorkflowGates one : gates.of(sems.key(), view)) {
            Map<String, List<Absence>> absences = new LinkedHashMap<>();
            toldOf.forEach((project, ofProject) -> absences.put(project, ofProject.absences(one.name())));
            absences.values().removeIf(List::isEmpty);
            if (!absences.isEmpty() && lookAtAll(sems, one, absences, cancelled) && !told.isOut(one.name())) {
                done.add(one.name());
            }
        }
        ledger.lookedThrough(sems.id(), done);
    }

    private boolean lookAtAll(
            Sems sems, WorkflowGates workflow, Map<String, List<Absence>> absences, BooleanSupplier cancelled) {
        boolean all = true;
        for (Map.Entry<String, List<Absence>> project : absences.entrySet()) {
            all &= records.look(new LookThrough.Place(sems, project.getKey()), workflow, project.getValue(), cancelled);
        }
        return all;
    }

    private Optional<String> actor() {
        return Optional.ofNullable(authentication.getLoggedInUser()).map(ApplicationUser::getKey);
    }

    private static void guarded(Sems sems, Runnable work) {
        try {
            work.run();
        } catch (
                RuntimeException failure) { // the edge: what is missed here must not undo an apply; the job looks again
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
