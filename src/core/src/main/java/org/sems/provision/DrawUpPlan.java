package org.sems.provision;

import java.util.ArrayList;
import java.util.List;

/** Says what applying would do, without touching the host. */
public final class DrawUpPlan {
    private final Host host;
    private final Registry registry;

    public DrawUpPlan(Host host, Registry registry) {
        this.host = host;
        this.registry = registry;
    }

    public Plan of(DesiredConfiguration desired) {
        PlannedRegistry planned = new PlannedRegistry(registry);
        Decide decide = new Decide(host, planned, desired.setUp());
        Readable readable = new Readable(host, registry, desired);
        List<Change> changes = new ArrayList<>();
        for (Wanted wanted : desired.all()) {
            decide.on(wanted).ifPresent(step -> {
                planned.plan(step);
                changes.add(step.change());
            });
        }
        desired.keptOwn().forEach(wanted -> changes.add(kept(wanted)));
        Plan.FieldBudget budget = budget(desired, changes);
        if (budget.used() > budget.limit()) {
            changes.add(new Change(
                    Kind.CUSTOM_FIELD,
                    "",
                    "",
                    Action.CONFLICT,
                    List.of(Words.of(
                            "obstacle.field-budget", String.valueOf(budget.used()), String.valueOf(budget.limit()))),
                    List.of()));
        }
        return new Plan(
                changes.stream()
                        .map(change -> new Change(
                                change.kind(),
                                change.key(),
                                change.name(),
                                change.action(),
                                change.why(),
                                readable.of(change.differences())))
                        .toList(),
                budget);
    }

    /** What stands open by the administrator's own scheme: before is what it says, after is what the profile asks for. */
    private Change kept(Wanted wanted) {
        Shape present =
                host.assigned(wanted.kind(), wanted.key()).map(Present::shape).orElse(Shape.empty());
        Shape asked = wanted.shape().map(text -> References.resolve(text, registry, host));
        List<Difference> open = present.to(asked.over(wanted.kind(), present));
        String name =
                host.assigned(wanted.kind(), wanted.key()).map(Present::name).orElse("");
        return new Change(
                wanted.kind(),
                wanted.key(),
                name,
                Action.KEEP,
                List.of(Words.of(open.isEmpty() ? "kept-as-asked" : "kept-and-open")),
                open);
    }

    private static Plan.FieldBudget budget(DesiredConfiguration desired, List<Change> changes) {
        long used = desired.all().stream()
                .filter(wanted -> wanted.kind() == Kind.CUSTOM_FIELD)
                .count();
        long created = changes.stream()
                .filter(change -> change.kind() == Kind.CUSTOM_FIELD && change.action() == Action.CREATE)
                .count();
        return new Plan.FieldBudget(used, created, desired.fieldLimit());
    }
}
