package org.sems.sandbox.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;
import net.java.ao.EntityManager;
import net.java.ao.RawEntity;
import org.sems.sandbox.bundle.DescriptorElement;
import org.sems.sandbox.bundle.ModuleElement;
import org.sems.sandbox.bundle.PluginModules;
import org.sems.sandbox.kernel.StandIns;
import org.sems.sandbox.store.Transactions;

/**
 * The Active Objects of the plugin. They may be used only once the plugin is enabled; before that every call is refused,
 * as a plugin that uses them in a constructor fails in Jira.
 */
public final class PluginActiveObjects {
    private final Transactions transactions;
    private final DataSource database;
    private final boolean postgres;
    private final PluginSettingsFactory settings;
    private volatile EntityManager ready;

    public PluginActiveObjects(
            Transactions transactions, DataSource database, boolean postgres, PluginSettingsFactory settings) {
        this.transactions = transactions;
        this.database = database;
        this.postgres = postgres;
        this.settings = settings;
    }

    /** The service for the plugin. */
    public ActiveObjects service() {
        return over(() -> ready);
    }

    /** Checks the entities, runs the upgrade tasks that are due and makes the tables. */
    public void enable(PluginModules plugin) throws ReflectiveOperationException, SQLException {
        for (ModuleElement module : plugin.of("ao")) {
            String prefix = TableNames.prefix(module.attribute("namespace").orElse(plugin.pluginKey()));
            List<Class<? extends RawEntity<?>>> entities = entities(plugin, module);
            new EntityNames(prefix).check(entities);
            EntityManager manager = EntityManagers.make(database, postgres, prefix);
            upgrade(plugin, module, prefix, manager);
            manager.migrate(entities.toArray(array()));
            ready = manager;
        }
    }

    public void disable() {
        EntityManager old = ready;
        ready = null;
        if (old != null) {
            old.flushAll();
        }
    }

    private ActiveObjects over(Supplier<EntityManager> source) {
        return StandIns.create(Sourced.class, transactions, source);
    }

    abstract static class Sourced extends EntityManagedActiveObjects {
        private final Supplier<EntityManager> source;

        Sourced(Transactions transactions, Supplier<EntityManager> source) {
            super(transactions);
            this.source = source;
        }

        @Override
        EntityManager manager() {
            EntityManager now = source.get();
            if (now == null) {
                throw new IllegalStateException(
                        "Active Objects are used before the plugin is enabled, or the plugin has no <ao> module");
            }
            return now;
        }
    }

    private void upgrade(PluginModules plugin, ModuleElement module, String prefix, EntityManager manager) {
        PluginSettings stored = settings.createGlobalSettings();
        String key = prefix + "_#";
        Object before = stored.get(key);
        ModelVersion current = ModelVersion.valueOf(before == null ? "0" : before.toString());
        List<ActiveObjectsUpgradeTask> due = module.children("upgradeTask").stream()
                .map(DescriptorElement::text)
                .map(name -> plugin.<ActiveObjectsUpgradeTask>newInstance(name))
                .filter(task -> task.getModelVersion().isNewerThan(current))
                .sorted(Comparator.comparing(ActiveObjectsUpgradeTask::getModelVersion))
                .toList();
        ActiveObjects early = over(() -> manager);
        ModelVersion reached = current;
        for (ActiveObjectsUpgradeTask task : due) {
            task.upgrade(reached, early);
            reached = task.getModelVersion();
            stored.put(key, reached.toString());
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Class<? extends RawEntity<?>>> entities(PluginModules plugin, ModuleElement module)
            throws ClassNotFoundException {
        List<Class<? extends RawEntity<?>>> entities = new java.util.ArrayList<>();
        for (DescriptorElement entity : module.children("entity")) {
            entities.add((Class<? extends RawEntity<?>>) plugin.load(entity.text()));
        }
        return entities;
    }

    @SuppressWarnings("unchecked")
    private static Class<? extends RawEntity<?>>[] array() {
        return new Class[0];
    }
}
