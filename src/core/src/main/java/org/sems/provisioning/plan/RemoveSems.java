package org.sems.provisioning.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sems.provisioning.desired.SetUp;
import org.sems.provisioning.host.Difference;
import org.sems.provisioning.host.Existing;
import org.sems.provisioning.host.Host;
import org.sems.provisioning.host.Kind;
import org.sems.provisioning.host.PlanMessage;
import org.sems.provisioning.host.ProjectRef;
import org.sems.provisioning.host.Shape;
import org.sems.provisioning.registry.References;
import org.sems.provisioning.registry.Registry;
import org.sems.provisioning.registry.RegistryEntry;

/**
 * Takes a SeMS out of the host, in reverse order: deletes what is ours and unused, gives projects back their schemes,
 * and reports why each remaining object stays. What another SeMS uses stays whole. The caller holds the lock.
 */
public final class RemoveSems {
    private final Host host;
    private final Registry registry;

    public RemoveSems(Host host, Registry registry) {
        this.host = host;
        this.registry = registry;
    }

    public List<Change> remove(SetUp setUp) {
        List<Change> done = new ArrayList<>();
        List<RegistryEntry> entries = new ArrayList<>(registry.all().stream()
                .filter(registryEntry -> registryEntry.usedBy().contains(setUp.key()))
                .toList());
        entries.sort(Comparator.comparing(RegistryEntry::kind).reversed());
        for (RegistryEntry registryEntry : entries) {
            done.addAll(remove(registryEntry, setUp));
        }
        return done;
    }

    private List<Change> remove(RegistryEntry registryEntry, SetUp setUp) {
        RegistryEntry rest = registryEntry.notUsedBy(setUp.key());
        Optional<Existing> present = new PlanObject(host, registry, setUp).presentOf(registryEntry);
        if (present.isEmpty()) {
            registry.forget(registryEntry.kind(), registryEntry.key());
            return List.of();
        }
        if (registryEntry.kind().isSchemeOfProject()) {
            return removeScheme(registryEntry, rest, present.get());
        }
        if (!rest.usedBy().isEmpty()) {
            return List.of(leaveToOthers(registryEntry, rest, present.get(), setUp));
        }
        return List.of(
                registryEntry.origin() == RegistryEntry.Origin.CREATED
                        ? deleteUnlessUsed(rest, present.get())
                        : forget(registryEntry, "was-there-before"));
    }

    private Change leaveToOthers(RegistryEntry registryEntry, RegistryEntry rest, Existing existing, SetUp setUp) {
        if (registryEntry.kind() == Kind.CUSTOM_FIELD
                && !existing.shape().part("projects").contains(Shape.ALL)) {
            List<String> projects = new ArrayList<>(existing.shape().part("projects"));
            projects.removeAll(setUp.projects().stream().map(ProjectRef::id).toList());
            host.update(
                    registryEntry.kind(),
                    existing.id(),
                    existing.shape().with("projects", projects).map(References::plain));
        }
        registry.save(rest);
        return new Change(
                registryEntry.kind(),
                registryEntry.key(),
                existing.name(),
                Action.KEEP,
                List.of(PlanMessage.of(
                        "used-by-other-sems",
                        String.join(", ", rest.usedBy().stream().sorted().toList()))),
                List.of());
    }

    private List<Change> removeScheme(RegistryEntry registryEntry, RegistryEntry rest, Existing existing) {
        Kind kind = registryEntry.kind();
        List<String> inUse = kind.isLivedByIssues() ? typesWithIssues(registryEntry.key()) : List.of();
        if (!inUse.isEmpty()) {
            registry.save(rest);
            return List.of(new Change(
                    kind,
                    registryEntry.key(),
                    existing.name(),
                    Action.KEEP,
                    List.of(PlanMessage.of("project-has-records", String.join(", ", inUse))),
                    List.of()));
        }
        if (registryEntry.origin() != RegistryEntry.Origin.CREATED) {
            return List.of(takeOut(registryEntry, existing));
        }
        List<Change> done = new ArrayList<>();
        if (host.assigned(kind, registryEntry.key())
                .filter(assigned -> assigned.id().equals(existing.id()))
                .isPresent()) {
            Optional<Existing> previous = Optional.of(registryEntry.previous())
                    .filter(id -> !id.isEmpty())
                    .flatMap(id -> host.byId(kind, id));
            host.assign(kind, registryEntry.key(), previous.map(Existing::id).orElse(""));
            done.add(new Change(
                    kind,
                    registryEntry.key(),
                    previous.map(Existing::name).orElse(existing.name()),
                    Action.GIVE_BACK,
                    List.of(PlanMessage.of(
                            registryEntry.previous().isEmpty()
                                    ? "had-none-before"
                                    : previous.isPresent() ? "scheme-from-before" : "default-scheme-instead")),
                    List.of()));
        }
        done.add(deleteUnlessUsed(rest, host.byId(kind, existing.id()).orElse(existing)));
        return done;
    }

    private Change takeOut(RegistryEntry registryEntry, Existing existing) {
        if (registryEntry.origin() == RegistryEntry.Origin.REUSED) {
            return forget(registryEntry, "was-there-before");
        }
        Shape without = Additions.read(registryEntry.added()).takenOutOf(registryEntry.kind(), existing.shape());
        host.update(registryEntry.kind(), existing.id(), without.map(References::plain));
        registry.forget(registryEntry.kind(), registryEntry.key());
        return new Change(
                registryEntry.kind(),
                registryEntry.key(),
                existing.name(),
                Action.TAKE_OUT,
                List.of(PlanMessage.of("own-scheme", existing.name())),
                existing.shape().differencesTo(without).stream()
                        .map(RemoveSems::plain)
                        .toList());
    }

    private static Difference plain(Difference difference) {
        return new Difference(
                References.plain(difference.part()),
                difference.before().stream().map(References::plain).toList(),
                difference.after().stream().map(References::plain).toList());
    }

    private Change forget(RegistryEntry registryEntry, String why) {
        registry.forget(registryEntry.kind(), registryEntry.key());
        return new Change(
                registryEntry.kind(),
                registryEntry.key(),
                registryEntry.name(),
                Action.KEEP,
                List.of(PlanMessage.of(why)),
                List.of());
    }

    private Change deleteUnlessUsed(RegistryEntry rest, Existing existing) {
        List<PlanMessage> uses = new ArrayList<>(host.uses(rest.kind(), existing.id()));
        if (!existing.projects().isEmpty()) {
            uses.add(PlanMessage.of(
                    "scheme-of-projects", String.valueOf(existing.projects().size())));
        }
        if (!uses.isEmpty()) {
            registry.save(rest);
            return new Change(rest.kind(), rest.key(), existing.name(), Action.KEEP, uses, List.of());
        }
        host.delete(rest.kind(), existing.id());
        registry.forget(rest.kind(), rest.key());
        return new Change(rest.kind(), rest.key(), existing.name(), Action.DELETE, List.of(), List.of());
    }

    private List<String> typesWithIssues(String project) {
        return registry.all().stream()
                .filter(registryEntry -> registryEntry.kind() == Kind.ISSUE_TYPE
                        && registryEntry.origin() == RegistryEntry.Origin.CREATED)
                .filter(registryEntry ->
                        !registryEntry.hostId().isEmpty() && host.hasIssues(project, registryEntry.hostId()))
                .map(RegistryEntry::name)
                .toList();
    }
}
