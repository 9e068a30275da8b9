package org.sems.sandbox.kernel;

/**
 * A part of the sandbox that provides host services. Subsystems are listed in the start order in
 * {@code META-INF/services/org.sems.sandbox.kernel.Subsystem} and have a public constructor without parameters. All subsystems
 * are open before the plugin starts; they close in the opposite order after it stopped.
 */
public interface Subsystem extends AutoCloseable {

    /** Builds this subsystem's services and provides them; those of earlier subsystems and of the kernel are there. */
    void open(Services services) throws Exception;

    /** The plugin is up: its modules can be read. Called again whenever it is enabled again. */
    default void pluginEnabled(Services services) throws Exception {}

    /** The web server answers: what wants to use the sandbox from outside may do so now. */
    default void serving(Services services) throws Exception {}

    /** The plugin is about to go away: its modules and classes must be forgotten. */
    default void pluginDisabled(Services services) throws Exception {}

    @Override
    default void close() throws Exception {}
}
