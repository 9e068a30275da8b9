package org.sems.provision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Decides what one wanted object needs: nothing, or one step. What is shared with others is never extended but copied; what was
 * there before and means the same is used; what has our name but means something else is left alone.
 */
final class Decide {
    private final Host host;
    private final Registry registry;
    private final SetUp setUp;
    private final Names names;

    Decide(Host host, Registry registry, SetUp setUp) {
        this.host = host;
        this.registry = registry;
        this.setUp = setUp;
        this.names = new Names(host);
    }

    Optional<Step> on(Wanted wanted) {
        Optional<Entry> entry = registry.find(wanted.kind(), wanted.key());
        Optional<Present> present = entry.flatMap(this::presentOf);
        if (present.isPresent()) {
            return known(wanted, entry.get(), present.get());
        }
        List<Words> why = new ArrayList<>();
        entry.filter(lost -> !lost.hostId().isEmpty()).ifPresent(lost -> why.add(Words.of("was-deleted", lost.name())));
        return Optional.of(wanted.kind().isSchemeOfProject() ? firstScheme(wanted, why) : first(wanted, why));
    }

    /** By its id, else, if a try to create it broke off, by the name that was free before that try; the newest of that name. */
    Optional<Present> presentOf(Entry entry) {
        if (!entry.hostId().isEmpty()) {
            return host.byId(entry.kind(), entry.hostId());
        }
        return host.named(entry.kind(), entry.name()).stream()
                .max(Comparator.comparingInt((Present found) -> found.id().length())
                        .thenComparing(Present::id));
    }

    /** What the object is to have at least, with the host's ids. */
    Shape needed(Wanted wanted) {
        return resolved(wanted, new ArrayList<>());
    }

    /** What the object is to be while its gates are {@linkplain ReleaseWorkflows released}. */
    Shape neededWhenReleased(Wanted wanted) {
        return host.released(needed(wanted)).map(text -> References.resolve(text, registry, host));
    }

    private Optional<Step> known(Wanted wanted, Entry entry, Present present) {
        List<Words> why = new ArrayList<>();
        Kind kind = wanted.kind();
        Shape target = entry.origin() == Entry.Origin.REUSED && !kind.isSchemeOfProject()
                ? present.shape()
                : resolved(wanted, why).over(kind, present.shape());
        List<Difference> differences = present.shape().to(target);
        boolean assign = kind.isSchemeOfProject() && !isAssigned(kind, wanted.key(), present);
        if (!differences.isEmpty() && kind.isSchemeOfProject() && !present.belongsTo(wanted.key())) {
            return Optional.of(copy(wanted, present, target, why));
        }
        why.addAll(differences.isEmpty() ? List.of() : host.obstacles(kind, present.id(), target));
        if (assign) {
            why.addAll(host.obstaclesToAssign(kind, wanted.key(), target));
        }
        if (why.stream().anyMatch(Words::isObstacle)) {
            return Optional.of(new Step(
                    wanted, Action.CONFLICT, present.name(), Optional.of(present), target, false, why, differences));
        }
        Action action = !differences.isEmpty()
                ? Action.EXTEND
                : assign
                        ? Action.ASSIGN
                        : entry.isRenamed(present)
                                        || !entry.usedBy().contains(setUp.key())
                                        || entry.hostId().isEmpty()
                                ? Action.REUSE
                                : Action.KEEP;
        if (action == Action.KEEP) {
            return Optional.empty();
        }
        if (action != Action.REUSE || !entry.isRenamed(present)) {
            why.add(
                    0,
                    present.shape().isReleasedFrom(target) ? Words.of("was-released") : reason(action, wanted, entry));
        }
        if (entry.isRenamed(present)) {
            why.add(Words.of("renamed-by-hand", entry.name()));
        }
        return Optional.of(
                new Step(wanted, action, present.name(), Optional.of(present), target, assign, why, differences));
    }

    private Words reason(Action action, Wanted wanted, Entry entry) {
        return switch (action) {
            case EXTEND -> Words.of("lacks-parts");
            case ASSIGN ->
                Words.of(
                        "other-scheme-assigned",
                        host.assigned(wanted.kind(), wanted.key())
                                .map(Present::name)
                                .orElse(""));
            default ->
                entry.usedBy().isEmpty() || entry.usedBy().contains(setUp.key())
                        ? Words.of("left-from-before")
                        : Words.of(
                                "used-by-other-sems",
                                String.join(
                                        ", ", entry.usedBy().stream().sorted().toList()));
        };
    }

    private Step first(Wanted wanted, List<Words> why) {
        List<Present> sameName = host.named(wanted.kind(), wanted.name());
        Shape target = resolved(wanted, why);
        Optional<Present> usable = sameName.stream()
                .filter(found -> wanted.kind().isSharedWord())
                .filter(found -> found.shape()
                        .to(target.over(wanted.kind(), found.shape()))
                        .isEmpty())
                .findFirst();
        if (usable.isPresent()) {
            why.add(Words.of("already-there"));
            return new Step(
                    wanted,
                    Action.REUSE,
                    usable.get().name(),
                    usable,
                    usable.get().shape(),
                    false,
                    why,
                    List.of());
        }
        String name = names.claim(wanted.kind(), wanted.name());
        if (!name.equals(wanted.name())) {
            why.add(Words.of("name-taken", wanted.name(), name));
        }
        return new Step(
                wanted,
                Action.CREATE,
                name,
                Optional.empty(),
                target,
                false,
                why,
                Shape.empty().to(target));
    }

    private Step firstScheme(Wanted wanted, List<Words> why) {
        Kind kind = wanted.kind();
        Optional<Present> current = host.assigned(kind, wanted.key());
        Shape target =
                resolved(wanted, why).over(kind, current.map(Present::shape).orElse(Shape.empty()));
        if (current.isEmpty()) {
            why.add(Words.of("project-has-none"));
            return created(wanted, Action.CREATE, Optional.empty(), target, why);
        }
        List<Difference> differences = current.get().shape().to(target);
        if (differences.isEmpty() && !current.get().isDefault()) {
            why.add(Words.of("already-there"));
            return new Step(wanted, Action.REUSE, current.get().name(), current, target, false, why, differences);
        }
        boolean takesAway = differences.stream()
                .anyMatch(difference -> !difference.removed().isEmpty());
        if (!current.get().belongsTo(wanted.key())) {
            return copy(wanted, current.get(), target, why);
        }
        if (takesAway) {
            why.add(Words.of("own-scheme-would-lose", current.get().name()));
            return created(wanted, Action.COPY, current, target, why);
        }
        why.add(Words.of("own-scheme", current.get().name()));
        return new Step(wanted, Action.EXTEND, current.get().name(), current, target, false, why, differences);
    }

    private Step copy(Wanted wanted, Present shared, Shape target, List<Words> why) {
        why.add(
                0,
                shared.isDefault()
                        ? Words.of("default-scheme", shared.name())
                        : Words.of(
                                "shared-scheme",
                                shared.name(),
                                String.valueOf(shared.projects().size())));
        return created(wanted, Action.COPY, Optional.of(shared), target, why);
    }

    private Step created(Wanted wanted, Action action, Optional<Present> from, Shape target, List<Words> why) {
        why.addAll(host.obstaclesToAssign(wanted.kind(), wanted.key(), target));
        Action checked = why.stream().anyMatch(Words::isObstacle) ? Action.CONFLICT : action;
        return new Step(
                wanted,
                checked,
                names.claim(wanted.kind(), wanted.name()),
                from,
                target,
                true,
                why,
                from.map(Present::shape).orElse(Shape.empty()).to(target));
    }

    private boolean isAssigned(Kind kind, String project, Present present) {
        return host.assigned(kind, project)
                .filter(assigned -> assigned.id().equals(present.id()))
                .isPresent();
    }

    /**
     * With the host's ids, and without the mappings of types that were there before us and that the project's issues already have:
     * those keep their workflow and their screens.
     */
    private Shape resolved(Wanted wanted, List<Words> why) {
        Shape shape = wanted.shape();
        if (wanted.kind() == Kind.WORKFLOW_SCHEME || wanted.kind() == Kind.ISSUE_TYPE_SCREEN_SCHEME) {
            for (Entry type : registry.all()) {
                String part = "type " + References.key(Kind.ISSUE_TYPE, type.key());
                if (type.kind() == Kind.ISSUE_TYPE
                        && type.origin() == Entry.Origin.REUSED
                        && !shape.part(part).isEmpty()
                        && host.hasIssues(wanted.key(), type.hostId())) {
                    shape = shape.without(part::equals);
                    why.add(Words.of("type-keeps-its-mapping", type.name()));
                }
            }
        }
        return host.asHeld(wanted.kind(), shape.map(text -> References.resolve(text, registry, host)));
    }
}
