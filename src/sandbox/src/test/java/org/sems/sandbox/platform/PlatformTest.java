package org.sems.sandbox.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettingsBuilder;
import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.sems.sandbox.kernel.StandIns;
import org.sems.sandbox.store.Database;
import org.sems.sandbox.store.JdbcDocuments;
import org.sems.sandbox.store.ThreadBoundTransactions;

/** Events, caches and settings as a plugin meets them. */
class PlatformTest {
    private final SandboxClock clock =
            new SandboxClock(Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC));

    public static final class Ear {
        private final List<Object> heard = new ArrayList<>();

        @EventListener
        public void onText(CharSequence text) {
            heard.add(text);
        }

        @EventListener
        public void failing(Integer number) {
            heard.add(number);
            throw new IllegalStateException("on purpose");
        }

        public void notAListener(Object any) {
            heard.add("wrong");
        }
    }

    @Test
    void tellsListenersWhatTheyListenTo() {
        EventPublisher events = StandIns.create(SandboxEvents.class);
        Ear ear = new Ear();
        events.register(ear);
        events.register(ear);

        events.publish("text");
        events.publish(1);
        events.publish(2L);
        events.unregister(ear);
        events.publish("late");

        assertThat(ear.heard).containsExactly("text", 1);
    }

    @Test
    void loadsACachedValueOnceUntilItExpires() {
        CacheManager caches = StandIns.create(SandboxCaches.class, clock);
        AtomicInteger loads = new AtomicInteger();
        Cache<String, String> cache = caches.getCache(
                "names",
                key -> key + loads.incrementAndGet(),
                new CacheSettingsBuilder()
                        .expireAfterWrite(10, TimeUnit.MINUTES)
                        .maxEntries(2)
                        .build());

        assertThat(cache.get("a")).isEqualTo("a1");
        assertThat(cache.get("a")).isEqualTo("a1");
        clock.set(clock.instant().plus(Duration.ofMinutes(11)));
        assertThat(cache.get("a")).isEqualTo("a2");
        cache.remove("a");
        assertThat(cache.get("a")).isEqualTo("a3");
        cache.get("b");
        cache.get("c");
        assertThat(cache.containsKey("a")).isFalse();
    }

    @Test
    void keepsSettingsOfTheTypesThatJiraTakes() throws Exception {
        try (Database database = Database.inMemory("settings")) {
            ThreadBoundTransactions transactions = new ThreadBoundTransactions(database);
            SandboxSettings factory = StandIns.create(SandboxSettings.class, new JdbcDocuments(transactions, database));
            PluginSettings settings = factory.createSettingsForKey("AAA");
            Properties properties = new Properties();
            properties.setProperty("k", "v");

            settings.put("text", "t");
            settings.put("list", List.of("a", "b"));
            settings.put("map", Map.of("k", "v"));
            settings.put("properties", properties);

            assertThat(settings.get("text")).isEqualTo("t");
            assertThat(settings.get("list")).isEqualTo(List.of("a", "b"));
            assertThat(settings.get("map")).isEqualTo(Map.of("k", "v"));
            assertThat(settings.get("properties")).isEqualTo(properties);
            assertThat(factory.createGlobalSettings().get("text")).isNull();
            assertThat(settings.remove("text")).isEqualTo("t");
            assertThat(settings.get("text")).isNull();
            assertThatThrownBy(() -> settings.put("number", 1)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> settings.put("k".repeat(101), "x")).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
