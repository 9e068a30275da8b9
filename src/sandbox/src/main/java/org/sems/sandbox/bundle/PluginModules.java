package org.sems.sandbox.bundle;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** The modules of the plugin while it is enabled; none while it is disabled. */
public interface PluginModules {

    String pluginKey();

    boolean isEnabled();

    /** The modules of a type in the order of the descriptor. */
    List<ModuleElement> of(String type);

    /** @param completeKey as {@code org.example.app:colour} */
    Optional<ModuleElement> find(String completeKey);

    /** The module's class, its constructor autowired in the plugin's Spring context. */
    <T> T newInstance(ModuleElement module);

    /** As {@link #newInstance(ModuleElement)} for a class named elsewhere, as {@code <condition-class>}. */
    <T> T newInstance(String className);

    /** A class of the plugin; answers B11: {@code ClassNotFoundException} while the plugin is disabled. */
    Class<?> load(String className) throws ClassNotFoundException;

    /** An entry of the bundle itself. */
    Optional<InputStream> resource(String path);

    /** The class loader that sees the plugin's classes; that of the sandbox while the plugin is disabled. */
    ClassLoader classLoader();
}
