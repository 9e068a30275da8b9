package org.sems.provisioning.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sems.provisioning.desired.DesiredConfiguration;
import org.sems.provisioning.host.Difference;
import org.sems.provisioning.host.Existing;
import org.sems.provisioning.host.Host;
import org.sems.provisioning.registry.References;
import org.sems.provisioning.registry.Registry;
import org.sems.provisioning.registry.RegistryEntry;

/** Puts names in place of ids in what people read. */
final class ReadableDifferences {
    private final Host host;
    private final Registry registry;
    private final Map<String, String> wanted = new HashMap<>();
    private final Map<String, String> seen = new HashMap<>();

    ReadableDifferences(Host host, Registry registry, DesiredConfiguration desired) {
        this.host = host;
        this.registry = registry;
        desired.all().forEach(one -> wanted.put(one.kind() + ":" + one.key(), one.name()));
    }

    List<Difference> describe(List<Difference> differences) {
        return differences.stream()
                .map(one -> new Difference(
                        text(one.part()), texts(one.part(), one.before()), texts(one.part(), one.after())))
                .toList();
    }

    private List<String> texts(String part, List<String> values) {
        boolean projects = part.equals("projects");
        return values.stream()
                .map(value -> projects
                        ? seen.computeIfAbsent("project " + value, key -> host.projectKey(value))
                        : text(value))
                .toList();
    }

    private String text(String text) {
        return References.readable(
                text, reference -> reference.byKey() ? ours(reference) : Optional.of(theirs(reference)));
    }

    private Optional<String> ours(References.Reference reference) {
        return registry.find(reference.kind(), reference.value())
                .map(RegistryEntry::name)
                .or(() -> Optional.ofNullable(wanted.get(reference.kind() + ":" + reference.value())));
    }

    private String theirs(References.Reference reference) {
        return seen.computeIfAbsent(
                reference.kind() + " " + reference.value(),
                key -> host.byId(reference.kind(), reference.value())
                        .map(Existing::name)
                        .orElse(reference.value()));
    }
}
