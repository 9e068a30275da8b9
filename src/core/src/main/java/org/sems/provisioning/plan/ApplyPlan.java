package org.sems.provisioning.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sems.problem.Refused;
import org.sems.provisioning.desired.Desired;
import org.sems.provisioning.desired.DesiredConfiguration;
import org.sems.provisioning.host.Existing;
import org.sems.provisioning.host.Host;
import org.sems.provisioning.host.Shape;
import org.sems.provisioning.registry.References;
import org.sems.provisioning.registry.Registry;
import org.sems.provisioning.registry.RegistryEntry;

/**
 * Gives the host what a SeMS needs, one durable step after the other. Each step is decided just before it is taken, so
 * a second run after a crash continues where the first one stopped, and a run after a finished one does nothing. The
 * caller holds the lock.
 */
public final class ApplyPlan {
    private final Host host;
    private final Registry registry;

    public ApplyPlan(Host host, Registry registry) {
        this.host = host;
        this.registry = registry;
    }

    /** @throws Refused with one problem, {@code setup.obstacle....}, for everything that blocks it */
    public Plan check(DesiredConfiguration desired) {
        Plan plan = new DrawUpPlan(host, registry).drawUp(desired);
        refuse(plan.conflicts());
        return plan;
    }

    /**
     * @return what was done
     * @throws Refused as {@link #check}, before anything was touched
     */
    public Plan apply(DesiredConfiguration desired) {
        Plan plan = check(desired);
        PlanObject planObject = new PlanObject(host, registry, desired.setUp());
        List<Change> done = new ArrayList<>();
        for (Desired wanted : desired.all()) {
            Optional<PlanStep> step = planObject.plan(wanted);
            step.ifPresent(one -> {
                refuse(one.action() == Action.CONFLICT ? List.of(one.change()) : List.of());
                execute(one, desired.setUp().key());
                done.add(one.change());
            });
        }
        ReadableDifferences readableDifferences = new ReadableDifferences(host, registry, desired);
        return new Plan(
                done.stream()
                        .map(change -> new Change(
                                change.kind(),
                                change.key(),
                                change.name(),
                                change.action(),
                                change.why(),
                                readableDifferences.describe(change.differences())))
                        .toList(),
                plan.budget());
    }

    private static void refuse(List<Change> conflicts) {
        if (!conflicts.isEmpty()) {
            throw new Refused(conflicts.stream()
                    .flatMap(change -> change.obstacles().stream())
                    .toList());
        }
    }

    private void execute(PlanStep planStep, String sems) {
        switch (planStep.action()) {
            case CREATE, COPY -> create(planStep, sems);
            case EXTEND -> extend(planStep, sems);
            default -> save(planStep, sems, planStep.present().orElseThrow().id());
        }
    }

    /** The intent is written down before the host is touched: the run after a crash finds the object by its name. */
    private void create(PlanStep planStep, String sems) {
        Desired wanted = planStep.desired();
        Optional<RegistryEntry> before = registry.find(wanted.kind(), wanted.key());
        Set<String> users = new TreeSet<>(before.map(RegistryEntry::usedBy).orElse(Set.of()));
        users.add(sems);
        String previous = before.map(RegistryEntry::previous)
                .filter(id -> !id.isEmpty())
                .or(() -> planStep.present().map(Existing::id))
                .orElse("");
        registry.save(new RegistryEntry(
                wanted.kind(),
                wanted.key(),
                "",
                planStep.name(),
                RegistryEntry.Origin.CREATED,
                "",
                users,
                wanted.kind().isSchemeOfProject() ? previous : "",
                ""));
        save(planStep, sems, host.create(wanted.kind(), planStep.name(), plain(planStep.target())));
    }

    private void extend(PlanStep planStep, String sems) {
        Desired wanted = planStep.desired();
        Existing existing = planStep.present().orElseThrow();
        RegistryEntry registryEntry = registry.find(wanted.kind(), wanted.key())
                .orElseGet(() -> new RegistryEntry(
                        wanted.kind(),
                        wanted.key(),
                        existing.id(),
                        existing.name(),
                        RegistryEntry.Origin.EXTENDED,
                        "",
                        Set.of(sems),
                        "",
                        ""));
        if (registryEntry.origin() != RegistryEntry.Origin.CREATED) {
            registryEntry = new RegistryEntry(
                    registryEntry.kind(),
                    registryEntry.key(),
                    existing.id(),
                    registryEntry.name(),
                    RegistryEntry.Origin.EXTENDED,
                    registryEntry.fingerprint(),
                    registryEntry.usedBy(),
                    registryEntry.previous(),
                    Additions.read(registryEntry.added())
                            .and(wanted.kind(), planStep.differences())
                            .write());
        }
        registry.save(registryEntry);
        host.update(wanted.kind(), existing.id(), plain(planStep.target()));
        save(planStep, sems, existing.id());
    }

    private void save(PlanStep planStep, String sems, String id) {
        Desired wanted = planStep.desired();
        RegistryEntry registryEntry = registry.find(wanted.kind(), wanted.key())
                .orElseGet(() -> new RegistryEntry(
                        wanted.kind(),
                        wanted.key(),
                        id,
                        planStep.name(),
                        RegistryEntry.Origin.REUSED,
                        "",
                        Set.of(),
                        "",
                        ""));
        registry.save(registryEntry
                .with(id, planStep.target().fingerprint())
                .named(planStep.name())
                .usedAlsoBy(sems));
        if (planStep.assign()) {
            host.assign(wanted.kind(), wanted.key(), id);
        }
    }

    private static Shape plain(Shape shape) {
        shape.parts().forEach((part, values) -> {
            if (References.isOpen(part) || values.stream().anyMatch(References::isOpen)) {
                throw new IllegalStateException("something that was to be created first is missing: " + part + values);
            }
        });
        return shape.map(References::plain);
    }
}
