package org.sems.provision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sems.provision.Setting.AAA;
import static org.sems.provision.Setting.sems;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HeldRegistryTest {
    private final List<String> asked = new ArrayList<>();
    private final InMemoryRegistry stored = new InMemoryRegistry();
    private final Registry counted = new Registry() {
        @Override
        public Optional<Entry> find(Kind kind, String key) {
            asked.add("find");
            return stored.find(kind, key);
        }

        @Override
        public List<Entry> all() {
            asked.add("all");
            return stored.all();
        }

        @Override
        public void save(Entry entry) {
            stored.save(entry);
        }

        @Override
        public void forget(Kind kind, String key) {
            stored.forget(kind, key);
        }
    };

    @Test
    void isReadOnceForAWholeApply() {
        Setting setting = new Setting();

        new ApplyPlan(setting.host, new HeldRegistry(counted)).apply(Setting.desired(sems("AIR", AAA)));

        assertThat(asked).containsExactly("all");
    }

    @Test
    void writesThroughAtOnceAndKnowsWhatItWrote() {
        HeldRegistry held = new HeldRegistry(counted);
        Entry risk = entry("risk");

        held.save(risk);

        assertThat(stored.find(Kind.ISSUE_TYPE, "risk")).contains(risk);
        assertThat(held.find(Kind.ISSUE_TYPE, "risk")).contains(risk);
        assertThat(held.all()).containsExactly(risk);
    }

    @Test
    void forgetsThroughAtOnce() {
        stored.save(entry("risk"));
        HeldRegistry held = new HeldRegistry(counted);

        held.forget(Kind.ISSUE_TYPE, "risk");

        assertThat(stored.all()).isEmpty();
        assertThat(held.find(Kind.ISSUE_TYPE, "risk")).isEmpty();
        assertThat(held.all()).isEmpty();
    }

    private static Entry entry(String key) {
        return new Entry(Kind.ISSUE_TYPE, key, "10001", "Risk", Entry.Origin.CREATED, "", Set.of("AIR"), "", "");
    }
}
