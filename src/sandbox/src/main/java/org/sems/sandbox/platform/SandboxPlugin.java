package org.sems.sandbox.platform;

import com.atlassian.plugin.Plugin;
import org.sems.sandbox.bundle.RunningPlugin;
import org.sems.sandbox.kernel.StandIns;

/** The one plugin that the sandbox runs. */
abstract class SandboxPlugin implements Plugin {
    private final RunningPlugin running;

    SandboxPlugin(RunningPlugin running) {
        this.running = running;
    }

    static Plugin of(RunningPlugin running) {
        return StandIns.create(SandboxPlugin.class, running);
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
