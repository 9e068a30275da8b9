package org.sems.provisioning.release;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.sems.problem.Problem;
import org.sems.problem.Problems;
import org.sems.provisioning.host.Kind;
import org.sems.provisioning.host.PlanMessage;
import org.sems.provisioning.plan.Action;
import org.sems.provisioning.plan.Change;
import org.sems.provisioning.registry.Registry;
import org.sems.provisioning.registry.RegistryEntry;

/**
 * Takes this app's classes out of workflows, so that they work without it. Applying puts them back. Nothing is changed
 * while any of them is blocked; then one workflow is released after the other, so that releasing again after a crash
 * continues. The caller holds the lock.
 */
public final class ReleaseWorkflows {
    private final GatedWorkflows workflows;
    private final Registry registry;
    private final ReleaseListener before;

    public ReleaseWorkflows(GatedWorkflows workflows, Registry registry, ReleaseListener before) {
        this.workflows = workflows;
        this.registry = registry;
        this.before = before;
    }

    /** What {@link #release} would do, conflicts among it. */
    public Release preview(String sems) {
        Map<String, GatedWorkflow> gated = gated();
        List<Change> changes = new ArrayList<>();
        for (RegistryEntry registryEntry : provisioned()) {
            GatedWorkflow workflow = gated.remove(registryEntry.hostId());
            changes.add(
                    workflow == null
                            ? kept(registryEntry, "nothing-to-release")
                            : !concerns(registryEntry, sems)
                                    ? kept(registryEntry, "used-by-other-sems", users(registryEntry, ""))
                                    : planned(registryEntry.key(), workflow, why(registryEntry, sems)));
        }
        return new Release(changes, List.copyOf(gated.values()));
    }

    /**
     * Releases the workflows of a SeMS, those that no SeMS uses any more, and by name those that somebody else made.
     *
     * @throws org.sems.problem.Refused before anything was touched, with one problem for everything that blocks it
     */
    public Release release(String sems, Set<String> also) {
        Release planned = preview(sems);
        Problems problems = new Problems();
        List<Change> changes = new ArrayList<>(planned.changes());
        List<GatedWorkflow> others = new ArrayList<>(planned.others());
        for (String name : also.stream().sorted().toList()) {
            Predicate<GatedWorkflow> named = workflow -> workflow.name().equals(name);
            others.stream()
                    .filter(named)
                    .findFirst()
                    .ifPresentOrElse(
                            workflow -> changes.add(planned("", workflow, new ArrayList<>())),
                            () -> problems.add(
                                    Problem.of("setup.release-unknown", name).at("also")));
            others.removeIf(named);
        }
        problems.addAll(changes.stream()
                .filter(change -> change.action() == Action.CONFLICT)
                .flatMap(change -> change.obstacles().stream())
                .toList());
        problems.refuseIfAny();
        release(changes, sems);
        return new Release(changes, others);
    }

    /**
     * Releases what no SeMS uses any more; reports why a workflow cannot be released, and that it must not stay so.
     *
     * @param sems the one that was removed
     */
    public List<Change> releaseLeftovers(String sems) {
        Map<String, GatedWorkflow> gated = gated();
        List<Change> changes = new ArrayList<>();
        for (RegistryEntry registryEntry : provisioned()) {
            GatedWorkflow workflow = gated.get(registryEntry.hostId());
            if (registryEntry.usedBy().isEmpty() && workflow != null) {
                Change change = planned(registryEntry.key(), workflow, new ArrayList<>());
                if (change.action() == Action.RELEASE) {
                    changes.add(change);
                } else {
                    List<PlanMessage> why = new ArrayList<>(
                            List.of(PlanMessage.of("gates-stay", String.join(", ", workflow.transitions()))));
                    why.addAll(workflows.obstacles(change.name()));
                    changes.add(
                            new Change(Kind.WORKFLOW, registryEntry.key(), change.name(), Action.KEEP, why, List.of()));
                }
            }
        }
        release(changes, sems);
        return changes;
    }

    /**
     * The ledger is written first: a crash may leave a release that was announced and not done, never one that was done
     * and not announced.
     */
    private void release(List<Change> changes, String sems) {
        List<Change> releases = changes.stream()
                .filter(change -> change.action() == Action.RELEASE)
                .toList();
        losing(releases, sems).forEach(before::releasing);
        releases.forEach(change -> workflows.release(change.name()));
    }

    /**
     * The active workflows that are released, by SeMS that uses them; a workflow that no SeMS uses counts for the one
     * that asks.
     */
    private Map<String, List<GatedWorkflow>> losing(List<Change> releases, String sems) {
        Map<String, GatedWorkflow> gated = gated();
        Map<String, List<GatedWorkflow>> losing = new TreeMap<>();
        for (Change change : releases) {
            GatedWorkflow workflow = gated.get(change.name());
            if (workflow.live()) {
                Set<String> users = change.key().isEmpty()
                        ? Set.of()
                        : registry.find(Kind.WORKFLOW, change.key())
                                .map(RegistryEntry::usedBy)
                                .orElse(Set.of());
                (users.isEmpty() ? Set.of(sems) : users)
                        .forEach(user -> losing.computeIfAbsent(user, key -> new ArrayList<>())
                                .add(workflow));
            }
        }
        return losing;
    }

    private Change planned(String key, GatedWorkflow workflow, List<PlanMessage> why) {
        List<PlanMessage> obstacles = workflows.obstacles(workflow.name());
        why.addAll(obstacles);
        why.add(0, PlanMessage.of("gates-taken-out", String.join(", ", workflow.transitions())));
        return new Change(
                Kind.WORKFLOW,
                key,
                workflow.name(),
                obstacles.isEmpty() ? Action.RELEASE : Action.CONFLICT,
                why,
                List.of());
    }

    private static List<PlanMessage> why(RegistryEntry registryEntry, String sems) {
        String others = users(registryEntry, sems);
        return new ArrayList<>(others.isEmpty() ? List.of() : List.of(PlanMessage.of("also-released-for", others)));
    }

    private static Change kept(RegistryEntry registryEntry, String why, String... arguments) {
        return new Change(
                Kind.WORKFLOW,
                registryEntry.key(),
                registryEntry.name(),
                Action.KEEP,
                List.of(PlanMessage.of(why, arguments)),
                List.of());
    }

    private static String users(RegistryEntry registryEntry, String without) {
        return registryEntry.usedBy().stream()
                .filter(user -> !user.equals(without))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static boolean concerns(RegistryEntry registryEntry, String sems) {
        return registryEntry.usedBy().isEmpty() || registryEntry.usedBy().contains(sems);
    }

    private List<RegistryEntry> provisioned() {
        return registry.all().stream()
                .filter(registryEntry -> registryEntry.kind() == Kind.WORKFLOW
                        && !registryEntry.hostId().isEmpty())
                .toList();
    }

    private Map<String, GatedWorkflow> gated() {
        Map<String, GatedWorkflow> gated = new LinkedHashMap<>();
        workflows.all().forEach(workflow -> gated.put(workflow.name(), workflow));
        return gated;
    }
}
