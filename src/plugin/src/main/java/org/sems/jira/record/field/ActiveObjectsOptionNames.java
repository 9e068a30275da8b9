package org.sems.jira.record.field;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CachedReference;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import net.java.ao.DBParam;

/** Asked whenever a gate reads a choice and written when a field is set up: reads come from a cache that all nodes drop on a write. */
public final class ActiveObjectsOptionNames implements OptionNames {
    private final ActiveObjects ao;
    private final CachedReference<Map<Long, String>> cached;

    public ActiveObjectsOptionNames(ActiveObjects ao, CacheManager caches) {
        this.ao = ao;
        this.cached = caches.getCachedReference(ActiveObjectsOptionNames.class.getName() + ".all", this::read);
    }

    @Override
    public Optional<String> madeAs(Long optionId) {
        return Optional.ofNullable(cached.get().get(optionId));
    }

    @Override
    public void remember(Map<Long, String> names) {
        ao.executeInTransaction(() -> {
            Map<Long, String> known = read();
            names.forEach((id, name) -> {
                if (!known.containsKey(id)) {
                    ao.create(OptionNameRow.class, new DBParam("OPTION_ID", id), new DBParam("MADE_AS", name));
                }
            });
            return null;
        });
        cached.reset();
    }

    private Map<Long, String> read() {
        return ao.executeInTransaction(() -> {
            Map<Long, String> names = new HashMap<>();
            for (OptionNameRow row : ao.find(OptionNameRow.class)) {
                names.put(row.getOptionId(), row.getMadeAs());
            }
            return names;
        });
    }
}
