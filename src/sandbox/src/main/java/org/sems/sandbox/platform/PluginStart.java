package org.sems.sandbox.platform;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.plugin.event.events.PluginDisabledEvent;
import com.atlassian.plugin.event.events.PluginEnabledEvent;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.sal.api.upgrade.PluginUpgradeTask;
import java.util.Comparator;
import java.util.List;
import org.sems.sandbox.bundle.PluginListener;
import org.sems.sandbox.bundle.RunningPlugin;
import org.sems.sandbox.kernel.Services;

/** The end of enabling: the event, then SAL's upgrade tasks by build number, then the exported life-cycle callbacks. */
public final class PluginStart implements PluginListener {
    private final Services services;

    public PluginStart(Services services) {
        this.services = services;
    }

    @Override
    public void enabled(RunningPlugin plugin) throws Exception {
        services.get(EventPublisher.class).publish(new PluginEnabledEvent(SandboxPlugin.of(plugin)));
        upgrade(plugin);
        plugin.exported(LifecycleAware.class).forEach(LifecycleAware::onStart);
    }

    @Override
    public void disabled(RunningPlugin plugin) {
        plugin.exported(LifecycleAware.class).forEach(LifecycleAware::onStop);
        services.get(EventPublisher.class).publish(new PluginDisabledEvent(SandboxPlugin.of(plugin)));
    }

    private void upgrade(RunningPlugin plugin) throws Exception {
        PluginSettings settings = services.get(PluginSettingsFactory.class).createGlobalSettings();
        String key = plugin.pluginKey() + ":build";
        int reached = settings.get(key) == null
                ? 0
                : Integer.parseInt(settings.get(key).toString());
        List<PluginUpgradeTask> tasks = plugin.exported(PluginUpgradeTask.class).stream()
                .sorted(Comparator.comparingInt(PluginUpgradeTask::getBuildNumber))
                .toList();
        for (PluginUpgradeTask task : tasks) {
            if (task.getBuildNumber() > reached) {
                task.doUpgrade();
                settings.put(key, String.valueOf(task.getBuildNumber()));
            }
        }
    }
}
