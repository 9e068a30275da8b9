package org.sems.provision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The registry as it will be once what is planned so far was applied: what is only going to be used has its id already. So whatever names it is
 * compared by that id, as when it is applied.
 */
final class PlannedRegistry implements Registry {
    private final Registry registry;
    private final Map<String, Entry> reused = new LinkedHashMap<>();

    PlannedRegistry(Registry registry) {
        this.registry = registry;
    }

    void plan(Step step) {
        Wanted wanted = step.wanted();
        if (step.action() == Action.REUSE
                && registry.find(wanted.kind(), wanted.key()).isEmpty()) {
            Present present = step.present().orElseThrow();
            reused.put(
                    code(wanted.kind(), wanted.key()),
                    new Entry(
                            wanted.kind(),
                            wanted.key(),
                            present.id(),
                            present.name(),
                            Entry.Origin.REUSED,
                            "",
                            Set.of(),
                            "",
                            ""));
        }
    }

    @Override
    public Optional<Entry> find(Kind kind, String key) {
        return registry.find(kind, key).or(() -> Optional.ofNullable(reused.get(code(kind, key))));
    }

    @Override
    public List<Entry> all() {
        List<Entry> all = new ArrayList<>(registry.all());
        all.addAll(reused.values());
        return all;
    }

    @Override
    public void save(Entry entry) {
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
