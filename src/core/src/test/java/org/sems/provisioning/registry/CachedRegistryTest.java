package org.sems.provisioning.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sems.provisioning.host.Setting.AAA;
import static org.sems.provisioning.host.Setting.sems;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sems.provisioning.host.Kind;
import org.sems.provisioning.host.Setting;
import org.sems.provisioning.plan.ApplyPlan;

class CachedRegistryTest {
    private final List<String> asked = new ArrayList<>();
    private final InMemoryRegistry stored = new InMemoryRegistry();
    private final Registry counted = new Registry() {
        @Override
        public Optional<RegistryEntry> find(Kind kind, String key) {
            asked.add("find");
            return stored.find(kind, key);
        }

        @Override
        public List<RegistryEntry> all() {
            asked.add("all");
            return stored.all();
        }

        @Override
        public void save(RegistryEntry registryEntry) {
            stored.save(registryEntry);
        }

        @Override
        public void forget(Kind kind, String key) {
            stored.forget(kind, key);
        }
    };

    @Test
    void isReadOnceForAWholeApply() {
        Setting setting = new Setting();

        new ApplyPlan(setting.host, new CachedRegistry(counted)).apply(Setting.desired(sems("AIR", AAA)));

        assertThat(asked).containsExactly("all");
    }

    @Test
    void writesThroughAtOnceAndKnowsWhatItWrote() {
        CachedRegistry held = new CachedRegistry(counted);
        RegistryEntry risk = entry("risk");

        held.save(risk);

        assertThat(stored.find(Kind.ISSUE_TYPE, "risk")).contains(risk);
        assertThat(held.find(Kind.ISSUE_TYPE, "risk")).contains(risk);
        assertThat(held.all()).containsExactly(risk);
    }

    @Test
    void forgetsThroughAtOnce() {
        stored.save(entry("risk"));
        CachedRegistry held = new CachedRegistry(counted);

        held.forget(Kind.ISSUE_TYPE, "risk");

        assertThat(stored.all()).isEmpty();
        assertThat(held.find(Kind.ISSUE_TYPE, "risk")).isEmpty();
        assertThat(held.all()).isEmpty();
    }

    private static RegistryEntry entry(String key) {
        return new RegistryEntry(
                Kind.ISSUE_TYPE, key, "10001", "Risk", RegistryEntry.Origin.CREATED, "", Set.of("AIR"), "", "");
    }
}
