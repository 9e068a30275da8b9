package org.sems.provision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares the host with what a SeMS needs and was given. */
public final class FindDrift {
    private final Host host;
    private final Registry registry;

    public FindDrift(Host host, Registry registry) {
        this.host = host;
        this.registry = registry;
    }

    public List<Drift> in(DesiredConfiguration desired) {
        Readable readable = new Readable(host, registry, desired);
        List<Drift> all = new ArrayList<>();
        desired.all().forEach(wanted -> all.addAll(of(wanted, desired.setUp())));
        return all.stream()
                .map(drift -> new Drift(
                        drift.kind(), drift.key(), drift.name(), drift.code(), readable.of(drift.differences())))
                .toList();
    }

    private List<Drift> of(Wanted wanted, SetUp setUp) {
        Optional<Entry> entry = registry.find(wanted.kind(), wanted.key())
                .filter(found -> found.usedBy().contains(setUp.key()));
        if (entry.isEmpty() || entry.get().hostId().isEmpty()) {
            return List.of(drift(wanted, wanted.name(), "missing"));
        }
        Optional<Present> present = host.byId(wanted.kind(), entry.get().hostId());
        return present.isEmpty()
                ? List.of(drift(wanted, entry.get().name(), "lost"))
                : compare(wanted, entry.get(), present.get());
    }

    private List<Drift> compare(Wanted wanted, Entry entry, Present present) {
        List<Drift> found = new ArrayList<>();
        if (entry.isRenamed(present)) {
            found.add(drift(
                    wanted,
                    entry.name(),
                    "renamed",
                    new Difference("name", List.of(present.name()), List.of(entry.name()))));
        }
        Decide decide = new Decide(host, registry, new SetUp("", "", "", List.of(), java.util.Set.of(), ""));
        Shape needed = decide.needed(wanted);
        if (present.shape().isReleasedFrom(needed)) {
            found.add(drift(wanted, entry.name(), "released"));
            needed = decide.neededWhenReleased(wanted);
        }
        List<Difference> differences = present.shape().to(needed.over(wanted.kind(), present.shape()));
        if (!differences.isEmpty()) {
            found.add(new Drift(wanted.kind(), wanted.key(), entry.name(), "changed", differences));
        }
        if (wanted.kind() == Kind.SCREEN) {
            Difference fields = new Difference("fields", present.shape().part("fields"), needed.part("fields"));
            if (!fields.removed().isEmpty()) {
                found.add(drift(wanted, entry.name(), "added", new Difference("fields", fields.removed(), List.of())));
            }
        }
        if (wanted.kind().isSchemeOfProject()) {
            Optional<Present> assigned = host.assigned(wanted.kind(), wanted.key());
            if (assigned.filter(one -> one.id().equals(present.id())).isEmpty()) {
                found.add(drift(
                        wanted,
                        entry.name(),
                        "not-assigned",
                        new Difference(
                                "scheme",
                                assigned.map(one -> List.of(one.name())).orElse(List.of()),
                                List.of(present.name()))));
            }
        }
        return found;
    }

    private static Drift drift(Wanted wanted, String name, String code, Difference... differences) {
        return new Drift(wanted.kind(), wanted.key(), name, code, List.of(differences));
    }
}
