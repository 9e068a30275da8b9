package org.sems.jira.provisioning.registry;

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
import org.sems.jira.store.ColumnTexts;
import org.sems.provisioning.host.Kind;
import org.sems.provisioning.registry.Registry;
import org.sems.provisioning.registry.RegistryEntry;

/** The provisioning registry. Read often and written seldom: reads come from a cache that all nodes drop on a write. */
public final class ActiveObjectsRegistry implements Registry {
    private final ActiveObjects ao;
    private final CachedReference<Map<String, RegistryEntry>> cached;

    public ActiveObjectsRegistry(ActiveObjects ao, CacheManager caches) {
        this.ao = ao;
        this.cached = caches.getCachedReference(ActiveObjectsRegistry.class.getName() + ".all", this::read);
    }

    @Override
    public Optional<RegistryEntry> find(Kind kind, String key) {
        return Optional.ofNullable(cached.get().get(code(kind, key)));
    }

    @Override
    public List<RegistryEntry> all() {
        return List.copyOf(cached.get().values());
    }

    @Override
    public void save(RegistryEntry registryEntry) {
        ao.executeInTransaction(() -> {
            String code = code(registryEntry.kind(), registryEntry.key());
            ProvisionedRow row = row(code).orElseGet(() -> ao.create(ProvisionedRow.class, new DBParam("CODE", code)));
            row.setHostId(registryEntry.hostId());
            row.setTitle(registryEntry.name());
            row.setOrigin(registryEntry.origin().name());
            row.setFingerprint(registryEntry.fingerprint());
            row.setUsedBy(String.join(",", new TreeSet<>(registryEntry.usedBy())));
            row.setPreviousId(registryEntry.previous());
            row.setAddedParts(registryEntry.added());
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

    private Map<String, RegistryEntry> read() {
        return ao.executeInTransaction(() -> {
            Map<String, RegistryEntry> entries = new LinkedHashMap<>();
            for (ProvisionedRow row :
                    ao.find(ProvisionedRow.class, Query.select().order("ID ASC"))) {
                entries.put(row.getCode(), entry(row));
            }
            return entries;
        });
    }

    private static RegistryEntry entry(ProvisionedRow row) {
        int colon = row.getCode().indexOf(':');
        return new RegistryEntry(
                Kind.of(row.getCode().substring(0, colon)),
                row.getCode().substring(colon + 1),
                ColumnTexts.orEmpty(row.getHostId()),
                ColumnTexts.orEmpty(row.getTitle()),
                RegistryEntry.Origin.valueOf(row.getOrigin()),
                ColumnTexts.orEmpty(row.getFingerprint()),
                Set.copyOf(ColumnTexts.split(row.getUsedBy())),
                ColumnTexts.orEmpty(row.getPreviousId()),
                ColumnTexts.orEmpty(row.getAddedParts()));
    }

    private Optional<ProvisionedRow> row(String code) {
        return Arrays.stream(ao.find(ProvisionedRow.class, Query.select().where("CODE = ?", code)))
                .findFirst();
    }

    private static String code(Kind kind, String key) {
        return kind.text() + ":" + key;
    }
}
