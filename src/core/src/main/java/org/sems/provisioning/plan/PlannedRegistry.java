package org.sems.provisioning.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sems.provisioning.desired.Desired;
import org.sems.provisioning.host.Existing;
import org.sems.provisioning.host.Kind;
import org.sems.provisioning.registry.Registry;
import org.sems.provisioning.registry.RegistryEntry;

/**
 * The registry as it will be once what is planned so far was applied: an object that will be used has its id already.
 * So references to it are compared by that id, as they are when the plan is applied.
 */
final class PlannedRegistry implements Registry {
    private final Registry registry;
    private final Map<String, RegistryEntry> reused = new LinkedHashMap<>();

    PlannedRegistry(Registry registry) {
        this.registry = registry;
    }

    void plan(PlanStep planStep) {
        Desired desired = planStep.desired();
        if (planStep.action() == Action.REUSE
                && registry.find(desired.kind(), desired.key()).isEmpty()) {
            Existing existing = planStep.present().orElseThrow();
            reused.put(
                    code(desired.kind(), desired.key()),
                    new RegistryEntry(
                            desired.kind(),
                            desired.key(),
                            existing.id(),
                            existing.name(),
                            RegistryEntry.Origin.REUSED,
                            "",
                            Set.of(),
                            "",
                            ""));
        }
    }

    @Override
    public Optional<RegistryEntry> find(Kind kind, String key) {
        return registry.find(kind, key).or(() -> Optional.ofNullable(reused.get(code(kind, key))));
    }

    @Override
    public List<RegistryEntry> all() {
        List<RegistryEntry> all = new ArrayList<>(registry.all());
        all.addAll(reused.values());
        return all;
    }

    @Override
    public void save(RegistryEntry registryEntry) {
        throw new UnsupportedOperationException("a plan changes nothing");
    }

    @Override
    public void forget(Kind kind, String key) {
        throw new UnsupportedOperationException("a plan changes nothing");
    }

    private static String code(Kind kind, String key) {
        return kind + ":" + key;
    }
}
