package org.sems.jira.monitoring.gates;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.sems.jira.provisioning.ConfigurationLock;
import org.sems.jira.provisioning.GateWatch;
import org.sems.problem.Conflict;
import org.sems.provisioning.release.CachedWorkflows;
import org.sems.provisioning.release.GatedWorkflow;
import org.sems.provisioning.release.WorkflowGates;
import org.sems.sems.Sems;
import org.sems.sems.SemsRegister;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Compares the gates of all SeMSs with the last entries about them in the ledgers, and enters the difference.
 * Self-healing: the next run repeats what a crash or a missed event left out.
 */
public final class FollowGates implements GateWatch {
    private static final Logger LOG = LoggerFactory.getLogger(FollowGates.class);
    private final SemsRegister register;
    private final ReadWorkflowGates gates;
    private final RecordGateChanges ledger;
    private final FindBypasses records;
    private final ConfigurationLock changes;
    private final JiraAuthenticationContext authentication;

    public FollowGates(
            SemsRegister register,
            ReadWorkflowGates gates,
            RecordGateChanges ledger,
            FindBypasses records,
            ConfigurationLock changes,
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

    /** For a job: what no event reported, and what was left. */
    public void check(BooleanSupplier cancelled) {
        alone(() -> {
            follow(Optional.empty(), workflow -> true);
            lookThrough(cancelled);
        });
    }

    private void follow(Optional<String> actorKey, Predicate<String> which) {
        CachedWorkflows view = new CachedWorkflows();
        GateEntries entries = ledger.entries();
        register.all()
                .forEach(sems -> guarded(
                        sems,
                        () -> follow(sems, ledger.told(entries, sems), gates.read(sems.key(), view), actorKey, which)));
    }

    private void follow(
            Sems sems,
            GateHistory told,
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
        CachedWorkflows view = new CachedWorkflows();
        GateEntries entries = ledger.entries();
        register.all().forEach(sems -> guarded(sems, () -> lookThrough(sems, entries, view, cancelled)));
    }

    /**
     * Only of a workflow whose gates are in force it is entered that all records were checked: a workflow whose gates
     * are out now is checked when they are back.
     */
    private void lookThrough(Sems sems, GateEntries entries, CachedWorkflows view, BooleanSupplier cancelled) {
        Map<String, GateHistory> toldOf = new LinkedHashMap<>();
        sems.projects().forEach(project -> toldOf.put(project, ledger.toldOf(entries, sems, project)));
        if (toldOf.values().stream().allMatch(GateHistory::isSilent)) {
            return;
        }
        GateHistory told = ledger.told(entries, sems);
        List<String> done = new ArrayList<>();
        for (WorkflowGates one : gates.read(sems.key(), view)) {
            Map<String, List<GateOutage>> absences = new LinkedHashMap<>();
            toldOf.forEach((project, ofProject) -> absences.put(project, ofProject.absences(one.name())));
            absences.values().removeIf(List::isEmpty);
            if (!absences.isEmpty() && lookAtAll(sems, one, absences, cancelled) && !told.isOut(one.name())) {
                done.add(one.name());
            }
        }
        ledger.lookedThrough(sems.id(), done);
    }

    private boolean lookAtAll(
            Sems sems, WorkflowGates workflow, Map<String, List<GateOutage>> absences, BooleanSupplier cancelled) {
        boolean all = true;
        for (Map.Entry<String, List<GateOutage>> project : absences.entrySet()) {
            all &= records.find(
                    new FindBypasses.Place(sems, project.getKey()), workflow, project.getValue(), cancelled);
        }
        return all;
    }

    private Optional<String> actor() {
        return Optional.ofNullable(authentication.getLoggedInUser()).map(ApplicationUser::getKey);
    }

    private static void guarded(Sems sems, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failure) { // last resort: must not undo an apply; the job looks again
            LOG.error("Could not follow the gates of {}", sems.key(), failure);
        }
    }

    private void alone(Runnable work) {
        try {
            changes.run(() -> {
                work.run();
                return null;
            });
        } catch (Conflict busy) {
            LOG.debug("Gates are not looked at while workflows are being changed: the job looks again");
        } catch (Exception failure) { // last resort: a publisher's thread or a job
            LOG.error("Could not follow the gates of workflows", failure);
        }
    }
}
