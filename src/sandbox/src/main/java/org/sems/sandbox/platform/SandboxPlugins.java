package org.sems.sandbox.platform;

import com.atlassian.plugin.Plugin;
import com.atlassian.plugin.PluginAccessor;
import com.atlassian.plugin.PluginInformation;
import org.sems.sandbox.bundle.RunningPlugin;
import org.sems.sandbox.kernel.StandIns;

/** The one plugin that the sandbox runs. */
public abstract class SandboxPlugins implements PluginAccessor {
    private final RunningPlugin running;

    SandboxPlugins(RunningPlugin running) {
        this.running = running;
    }

    @Override
    public Plugin getPlugin(String key) {
        return running.pluginKey().equals(key) ? plugin(running) : null;
    }

    @Override
    public Plugin getEnabledPlugin(String key) {
        return isPluginEnabled(key) ? getPlugin(key) : null;
    }

    @Override
    public boolean isPluginEnabled(String key) {
        return running.pluginKey().equals(key) && running.isEnabled();
    }

    @Override
    public ClassLoader getClassLoader() {
        return running.classLoader();
    }

    static Plugin plugin(RunningPlugin running) {
        return StandIns.create(ThePlugin.class, running);
    }

    abstract static class ThePlugin implements Plugin {
        private final RunningPlugin running;

        ThePlugin(RunningPlugin running) {
            this.running = running;
        }

        @Override
        public String getKey() {
            return running.pluginKey();
        }

        @Override
        public String getName() {
            return running.name();
        }

        @Override
        public ClassLoader getClassLoader() {
            return running.classLoader();
        }

        @Override
        public PluginInformation getPluginInformation() {
            PluginInformation information = new PluginInformation();
            information.setVersion(running.version());
            return information;
        }
    }
}
