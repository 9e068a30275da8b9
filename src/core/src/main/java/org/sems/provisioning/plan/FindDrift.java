package org.sems.provisioning.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sems.provisioning.desired.Desired;
import org.sems.provisioning.desired.DesiredConfiguration;
import org.sems.provisioning.desired.SetUp;
import org.sems.provisioning.host.Difference;
import org.sems.provisioning.host.Existing;
import org.sems.provisioning.host.Host;
import org.sems.provisioning.host.Kind;
import org.sems.provisioning.host.Shape;
import org.sems.provisioning.registry.Registry;
import org.sems.provisioning.registry.RegistryEntry;

/** Compares the host with what a SeMS needs and was given. */
public final class FindDrift {
    private final Host host;
    private final Registry registry;

    public FindDrift(Host host, Registry registry) {
        this.host = host;
        this.registry = registry;
    }

    public List<Drift> find(DesiredConfiguration desired) {
        ReadableDifferences readableDifferences = new ReadableDifferences(host, registry, desired);
        List<Drift> all = new ArrayList<>();
        desired.all().forEach(wanted -> all.addAll(compare(wanted, desired.setUp())));
        return all.stream()
                .map(drift -> new Drift(
                        drift.kind(),
                        drift.key(),
                        drift.name(),
                        drift.code(),
                        readableDifferences.describe(drift.differences())))
                .toList();
    }

    private List<Drift> compare(Desired wanted, SetUp setUp) {
        Optional<RegistryEntry> entry = registry.find(wanted.kind(), wanted.key())
                .filter(found -> found.usedBy().contains(setUp.key()));
        if (entry.isEmpty() || entry.get().hostId().isEmpty()) {
            return List.of(drift(wanted, wanted.name(), "missing"));
        }
        Optional<Existing> present = host.byId(wanted.kind(), entry.get().hostId());
        return present.isEmpty()
                ? List.of(drift(wanted, entry.get().name(), "lost"))
                : compare(wanted, entry.get(), present.get());
    }

    private List<Drift> compare(Desired wanted, RegistryEntry registryEntry, Existing existing) {
        List<Drift> found = new ArrayList<>();
        if (registryEntry.isRenamed(existing)) {
            found.add(drift(
                    wanted,
                    registryEntry.name(),
                    "renamed",
                    new Difference("name", List.of(existing.name()), List.of(registryEntry.name()))));
        }
        PlanObject planObject = new PlanObject(host, registry, new SetUp("", "", "", List.of(), Set.of(), ""));
        Shape needed = planObject.needed(wanted);
        if (existing.shape().isReleasedFrom(needed)) {
            found.add(drift(wanted, registryEntry.name(), "released"));
            needed = planObject.neededWhenReleased(wanted);
        }
        List<Difference> differences = existing.shape().differencesTo(needed.laidOver(wanted.kind(), existing.shape()));
        if (!differences.isEmpty()) {
            found.add(new Drift(wanted.kind(), wanted.key(), registryEntry.name(), "changed", differences));
        }
        if (wanted.kind() == Kind.SCREEN) {
            Difference fields = new Difference("fields", existing.shape().part("fields"), needed.part("fields"));
            if (!fields.removed().isEmpty()) {
                found.add(drift(
                        wanted, registryEntry.name(), "added", new Difference("fields", fields.removed(), List.of())));
            }
        }
        if (wanted.kind().isSchemeOfProject()) {
            Optional<Existing> assigned = host.assigned(wanted.kind(), wanted.key());
            if (assigned.filter(one -> one.id().equals(existing.id())).isEmpty()) {
                found.add(drift(
                        wanted,
                        registryEntry.name(),
                        "not-assigned",
                        new Difference(
                                "scheme",
                                assigned.map(one -> List.of(one.name())).orElse(List.of()),
                                List.of(existing.name()))));
            }
        }
        return found;
    }

    private static Drift drift(Desired wanted, String name, String code, Difference... differences) {
        return new Drift(wanted.kind(), wanted.key(), name, code, List.of(differences));
    }
}
