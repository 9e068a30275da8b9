package org.sems.provisioning.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sems.provisioning.desired.Desired;
import org.sems.provisioning.desired.SetUp;
import org.sems.provisioning.host.Difference;
import org.sems.provisioning.host.Existing;
import org.sems.provisioning.host.Host;
import org.sems.provisioning.host.Kind;
import org.sems.provisioning.host.PlanMessage;
import org.sems.provisioning.host.Shape;
import org.sems.provisioning.registry.References;
import org.sems.provisioning.registry.Registry;
import org.sems.provisioning.registry.RegistryEntry;
import org.sems.provisioning.release.ReleaseWorkflows;

/**
 * Decides what one wanted object needs: nothing, or one step. What is shared with others is never extended but copied;
 * an object that exists and means the same is used; an object that has our name but means something else is left alone.
 */
public final class PlanObject {
    private final Host host;
    private final Registry registry;
    private final SetUp setUp;
    private final FreeNames freeNames;

    public PlanObject(Host host, Registry registry, SetUp setUp) {
        this.host = host;
        this.registry = registry;
        this.setUp = setUp;
        this.freeNames = new FreeNames(host);
    }

    Optional<PlanStep> plan(Desired desired) {
        Optional<RegistryEntry> entry = registry.find(desired.kind(), desired.key());
        Optional<Existing> present = entry.flatMap(this::presentOf);
        if (present.isPresent()) {
            return known(desired, entry.get(), present.get());
        }
        List<PlanMessage> why = new ArrayList<>();
        entry.filter(lost -> !lost.hostId().isEmpty())
                .ifPresent(lost -> why.add(PlanMessage.of("was-deleted", lost.name())));
        return Optional.of(desired.kind().isSchemeOfProject() ? firstScheme(desired, why) : first(desired, why));
    }

    /** By its id, else, if a try to create it broke off, by the name that was free before that try; the newest of that name. */
    Optional<Existing> presentOf(RegistryEntry registryEntry) {
        if (!registryEntry.hostId().isEmpty()) {
            return host.byId(registryEntry.kind(), registryEntry.hostId());
        }
        return host.named(registryEntry.kind(), registryEntry.name()).stream()
                .max(Comparator.comparingInt((Existing found) -> found.id().length())
                        .thenComparing(Existing::id));
    }

    /** What the object is to have at least, with the host's ids. */
    public Shape needed(Desired desired) {
        return resolved(desired, new ArrayList<>());
    }

    /** What the object is to be while its gates are {@linkplain ReleaseWorkflows released}. */
    Shape neededWhenReleased(Desired desired) {
        return host.released(needed(desired)).map(text -> References.resolve(text, registry, host));
    }

    private Optional<PlanStep> known(Desired desired, RegistryEntry registryEntry, Existing existing) {
        List<PlanMessage> why = new ArrayList<>();
        Kind kind = desired.kind();
        Shape target = registryEntry.origin() == RegistryEntry.Origin.REUSED && !kind.isSchemeOfProject()
                ? existing.shape()
                : resolved(desired, why).laidOver(kind, existing.shape());
        List<Difference> differences = existing.shape().differencesTo(target);
        boolean assign = kind.isSchemeOfProject() && !isAssigned(kind, desired.key(), existing);
        if (!differences.isEmpty() && kind.isSchemeOfProject() && !existing.belongsTo(desired.key())) {
            return Optional.of(copy(desired, existing, target, why));
        }
        why.addAll(differences.isEmpty() ? List.of() : host.obstacles(kind, existing.id(), target));
        if (assign) {
            why.addAll(host.obstaclesToAssign(kind, desired.key(), target));
        }
        if (why.stream().anyMatch(PlanMessage::isObstacle)) {
            return Optional.of(new PlanStep(
                    desired, Action.CONFLICT, existing.name(), Optional.of(existing), target, false, why, differences));
        }
        Action action = !differences.isEmpty()
                ? Action.EXTEND
                : assign
                        ? Action.ASSIGN
                        : registryEntry.isRenamed(existing)
                                        || !registryEntry.usedBy().contains(setUp.key())
                                        || registryEntry.hostId().isEmpty()
                                ? Action.REUSE
                                : Action.KEEP;
        if (action == Action.KEEP) {
            return Optional.empty();
        }
        if (action != Action.REUSE || !registryEntry.isRenamed(existing)) {
            why.add(
                    0,
                    existing.shape().isReleasedFrom(target)
                            ? PlanMessage.of("was-released")
                            : reason(action, desired, registryEntry));
        }
        if (registryEntry.isRenamed(existing)) {
            why.add(PlanMessage.of("renamed-by-hand", registryEntry.name()));
        }
        return Optional.of(new PlanStep(
                desired, action, existing.name(), Optional.of(existing), target, assign, why, differences));
    }

    private PlanMessage reason(Action action, Desired desired, RegistryEntry registryEntry) {
        return switch (action) {
            case EXTEND -> PlanMessage.of("lacks-parts");
            case ASSIGN ->
                PlanMessage.of(
                        "other-scheme-assigned",
                        host.assigned(desired.kind(), desired.key())
                                .map(Existing::name)
                                .orElse(""));
            default ->
                registryEntry.usedBy().isEmpty() || registryEntry.usedBy().contains(setUp.key())
                        ? PlanMessage.of("left-from-before")
                        : PlanMessage.of(
                                "used-by-other-sems",
                                String.join(
                                        ", ",
                                        registryEntry.usedBy().stream().sorted().toList()));
        };
    }

    private PlanStep first(Desired desired, List<PlanMessage> why) {
        List<Existing> sameName = host.named(desired.kind(), desired.name());
        Shape target = resolved(desired, why);
        Optional<Existing> usable = sameName.stream()
                .filter(found -> desired.kind().isSharedWord())
                .filter(found -> found.shape()
                        .differencesTo(target.laidOver(desired.kind(), found.shape()))
                        .isEmpty())
                .findFirst();
        if (usable.isPresent()) {
            why.add(PlanMessage.of("already-there"));
            return new PlanStep(
                    desired,
                    Action.REUSE,
                    usable.get().name(),
                    usable,
                    usable.get().shape(),
                    false,
                    why,
                    List.of());
        }
        String name = freeNames.claim(desired.kind(), desired.name());
        if (!name.equals(desired.name())) {
            why.add(PlanMessage.of("name-taken", desired.name(), name));
        }
        return new PlanStep(
                desired,
                Action.CREATE,
                name,
                Optional.empty(),
                target,
                false,
                why,
                Shape.empty().differencesTo(target));
    }

    private PlanStep firstScheme(Desired desired, List<PlanMessage> why) {
        Kind kind = desired.kind();
        Optional<Existing> current = host.assigned(kind, desired.key());
        Shape target = resolved(desired, why)
                .laidOver(kind, current.map(Existing::shape).orElse(Shape.empty()));
        if (current.isEmpty()) {
            why.add(PlanMessage.of("project-has-none"));
            return created(desired, Action.CREATE, Optional.empty(), target, why);
        }
        List<Difference> differences = current.get().shape().differencesTo(target);
        if (differences.isEmpty() && !current.get().isDefault()) {
            why.add(PlanMessage.of("already-there"));
            return new PlanStep(desired, Action.REUSE, current.get().name(), current, target, false, why, differences);
        }
        boolean takesAway = differences.stream()
                .anyMatch(difference -> !difference.removed().isEmpty());
        if (!current.get().belongsTo(desired.key())) {
            return copy(desired, current.get(), target, why);
        }
        if (takesAway) {
            why.add(PlanMessage.of("own-scheme-would-lose", current.get().name()));
            return created(desired, Action.COPY, current, target, why);
        }
        why.add(PlanMessage.of("own-scheme", current.get().name()));
        return new PlanStep(desired, Action.EXTEND, current.get().name(), current, target, false, why, differences);
    }

    private PlanStep copy(Desired desired, Existing shared, Shape target, List<PlanMessage> why) {
        why.add(
                0,
                shared.isDefault()
                        ? PlanMessage.of("default-scheme", shared.name())
                        : PlanMessage.of(
                                "shared-scheme",
                                shared.name(),
                                String.valueOf(shared.projects().size())));
        return created(desired, Action.COPY, Optional.of(shared), target, why);
    }

    private PlanStep created(
            Desired desired, Action action, Optional<Existing> from, Shape target, List<PlanMessage> why) {
        why.addAll(host.obstaclesToAssign(desired.kind(), desired.key(), target));
        Action checked = why.stream().anyMatch(PlanMessage::isObstacle) ? Action.CONFLICT : action;
        return new PlanStep(
                desired,
                checked,
                freeNames.claim(desired.kind(), desired.name()),
                from,
                target,
                true,
                why,
                from.map(Existing::shape).orElse(Shape.empty()).differencesTo(target));
    }

    private boolean isAssigned(Kind kind, String project, Existing existing) {
        return host.assigned(kind, project)
                .filter(assigned -> assigned.id().equals(existing.id()))
                .isPresent();
    }

    /**
     * With the host's ids, and without the mappings of types that the project had before and that the project's issues
     * already have: those keep their workflow and their screens.
     */
    private Shape resolved(Desired desired, List<PlanMessage> why) {
        Shape shape = desired.shape();
        if (desired.kind() == Kind.WORKFLOW_SCHEME || desired.kind() == Kind.ISSUE_TYPE_SCREEN_SCHEME) {
            for (RegistryEntry type : registry.all()) {
                String part = "type " + References.key(Kind.ISSUE_TYPE, type.key());
                if (type.kind() == Kind.ISSUE_TYPE
                        && type.origin() == RegistryEntry.Origin.REUSED
                        && !shape.part(part).isEmpty()
                        && host.hasIssues(desired.key(), type.hostId())) {
                    shape = shape.without(part::equals);
                    why.add(PlanMessage.of("type-keeps-its-mapping", type.name()));
                }
            }
        }
        return host.asHeld(desired.kind(), shape.map(text -> References.resolve(text, registry, host)));
    }
}
