package org.sems.sandbox.platform;

import com.atlassian.plugin.Plugin;
import com.atlassian.plugin.PluginAccessor;
import org.sems.sandbox.bundle.RunningPlugin;
import org.sems.sandbox.kernel.StandIns;

/** The one plugin that the sandbox runs. */
public abstract class SandboxPlugins implements PluginAccessor {

    SandboxPlugins(RunningPlugin running) {}

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
    }
}
