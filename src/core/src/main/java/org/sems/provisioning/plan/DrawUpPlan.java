package org.sems.provisioning.plan;

import java.util.ArrayList;
import java.util.List;
import org.sems.provisioning.desired.Desired;
import org.sems.provisioning.desired.DesiredConfiguration;
import org.sems.provisioning.host.Difference;
import org.sems.provisioning.host.Existing;
import org.sems.provisioning.host.Host;
import org.sems.provisioning.host.Kind;
import org.sems.provisioning.host.PlanMessage;
import org.sems.provisioning.host.Shape;
import org.sems.provisioning.registry.References;
import org.sems.provisioning.registry.Registry;

/** Says what applying would do, without touching the host. */
public final class DrawUpPlan {
    private final Host host;
    private final Registry registry;

    public DrawUpPlan(Host host, Registry registry) {
        this.host = host;
        this.registry = registry;
    }

    public Plan drawUp(DesiredConfiguration desired) {
        PlannedRegistry planned = new PlannedRegistry(registry);
        PlanObject planObject = new PlanObject(host, planned, desired.setUp());
        ReadableDifferences readableDifferences = new ReadableDifferences(host, registry, desired);
        List<Change> changes = new ArrayList<>();
        for (Desired wanted : desired.all()) {
            planObject.plan(wanted).ifPresent(planStep -> {
                planned.plan(planStep);
                changes.add(planStep.change());
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
                    List.of(PlanMessage.of(
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
                                readableDifferences.describe(change.differences())))
                        .toList(),
                budget);
    }

    /** What the scheme of the administrator leaves open: before is what it says, after is what the profile asks for. */
    private Change kept(Desired wanted) {
        Shape present =
                host.assigned(wanted.kind(), wanted.key()).map(Existing::shape).orElse(Shape.empty());
        Shape asked = wanted.shape().map(text -> References.resolve(text, registry, host));
        List<Difference> open = present.differencesTo(asked.laidOver(wanted.kind(), present));
        String name =
                host.assigned(wanted.kind(), wanted.key()).map(Existing::name).orElse("");
        return new Change(
                wanted.kind(),
                wanted.key(),
                name,
                Action.KEEP,
                List.of(PlanMessage.of(open.isEmpty() ? "kept-as-asked" : "kept-and-open")),
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
