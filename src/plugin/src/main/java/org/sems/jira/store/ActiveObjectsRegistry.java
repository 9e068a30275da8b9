package org.sems.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CachedReference;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.sems.provision.Entry;
import org.sems.provision.Kind;
import org.sems.provision.Registry;

/** The provisioning registry. Read often and written seldom: reads come from a cache that all nodes drop on a write. */
public final class ActiveObjectsRegistry implements Registry {
    private final ActiveObjects ao;
    private final CachedReference<Map<String, Entry>> cached;

    public ActiveObjectsRegistry(ActiveObjects ao, CacheManager caches) {
        this.ao = ao;
        this.cached = caches.getCachedReference(ActiveObjectsRegistry.class.getName() + ".all", this::read);
    }

    @Override
    public Optional<Entry> find(Kind kind, String key) {
        return Optional.ofNullable(cached.get().get(code(kind, key)));
    }

    @Override
    public List<Entry> all() {
        return List.copyOf(cached.get().values());
    }

    @Override
    public void save(Entry entry) {
        ao.executeInTransaction(() -> {
            String code = code(entry.kind(), entry.key());
            ProvisionedRow row = row(code).orElseGet(() -> ao.create(ProvisionedRow.class, new DBParam("CODE", code)));
            row.setHostId(entry.hostId());
            row.setTitle(entry.name());
            row.setOrigin(entry.origin().name());
            row.setFingerprint(entry.fingerprint());
            row.setUsedBy(String.join(",", new TreeSet<>(entry.usedBy())));
            row.setPreviousId(entry.previous());
            row.setAddedParts(entry.added());
            row.save();
            return null;
        });
        cached.reset();
    }

    @Override
    public void forget(Kind kind, String key) {
        ao.executeInTransaction(() -> {
            row(code(kind, key)).ifPresent(ao::delete);
            return null;
        });
        cached.reset();
    }

    private Map<String, Entry> read() {
        return ao.executeInTransaction(() -> {
            Map<String, Entry> entries = new LinkedHashMap<>();
            for (ProvisionedRow row :
                    ao.find(ProvisionedRow.class, Query.select().order("ID ASC"))) {
                entries.put(row.getCode(), entry(row));
            }
            return entries;
        });
    }

    private static Entry entry(ProvisionedRow row) {
        int colon = row.getCode().indexOf(':');
        return new Entry(
                Kind.of(row.getCode().substring(0, colon)),
                row.getCode().substring(colon + 1),
                Texts.orEmpty(row.getHostId()),
                Texts.orEmpty(row.getTitle()),
                Entry.Origin.valueOf(row.getOrigin()),
                Texts.orEmpty(row.getFingerprint()),
                Set.copyOf(Texts.split(row.getUsedBy())),
                Texts.orEmpty(row.getPreviousId()),
                Texts.orEmpty(row.getAddedParts()));
    }

    private Optional<ProvisionedRow> row(String code) {
        return Arrays.stream(ao.find(ProvisionedRow.class, Query.select().where("CODE = ?", code)))
                .findFirst();
    }

    private static String code(Kind kind, String key) {
        return kind.text() + ":" + key;
    }
}
