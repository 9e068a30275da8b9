package org.sems.sandbox.bundle;

/** Told when the plugin's context is up, and before it goes down. */
public interface PluginListener {

    void enabled(RunningPlugin plugin) throws Exception;

    default void disabled(RunningPlugin plugin) throws Exception {}
}
