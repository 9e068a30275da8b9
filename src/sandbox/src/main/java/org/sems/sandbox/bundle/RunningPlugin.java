package org.sems.sandbox.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.framework.BundleException;
import org.sems.sandbox.kernel.Services;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The plugin, enabled or disabled, in one sandbox. */
public final class RunningPlugin implements PluginModules, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(RunningPlugin.class);

    private final Services services;
    private final PluginBundle bundle;
    private final PluginDescriptor descriptor;
    private final List<PluginListener> listeners = new ArrayList<>();
    private volatile PluginContext context;
    private volatile Set<String> unlinked = Set.of();

    public RunningPlugin(Services services, Path jar, Path storage)
            throws BundleException, IOException, InterruptedException {
        this.services = services;
        this.bundle = new PluginBundle(jar, storage);
        try {
            this.descriptor = PluginDescriptor.of(bundle);
        } catch (IOException | RuntimeException e) {
            bundle.close();
            throw e;
        }
    }

    /** Told in the order of adding, and backwards when the plugin goes. */
    public void add(PluginListener listener) {
        listeners.add(listener);
    }

    public synchronized void enable() throws Exception {
        if (context != null) {
            return;
        }
        bundle.start();
        bundle.unwired().forEach(name -> LOG.warn("optional import of the plugin stays unwired: {}", name));
        unlinked = PluginLinks.missing(bundle);
        unlinked.forEach(call -> LOG.warn("method that the plugin calls is not part of the sandbox: {}", call));
        PluginContext fresh = new PluginContext(bundle, services);
        fresh.unmetReferences()
                .forEach(name -> LOG.warn("host service of the plugin is not part of the sandbox: {}", name));
        try {
            fresh.start();
            context = fresh;
            for (PluginListener listener : listeners) {
                listener.enabled(this);
            }
        } catch (Exception e) {
            context = null;
            fresh.close();
            bundle.stop();
            throw e;
        }
    }

    public synchronized void disable() throws Exception {
        if (context == null) {
            return;
        }
        for (int i = listeners.size() - 1; i >= 0; i--) {
            listeners.get(i).disabled(this);
        }
        PluginContext old = context;
        context = null;
        old.close();
        bundle.stop();
    }

    public String name() {
        return descriptor.name();
    }

    public String version() {
        return bundle.version();
    }

    public PluginBundle bundle() {
        return bundle;
    }

    /** Where its texts are, as {@code i18n.sems}. */
    public List<String> textLocations() {
        return descriptor.i18n();
    }

    /** Methods of the host that its classes call and that the sandbox does not have. */
    public Set<String> unlinkedCalls() {
        return unlinked;
    }

    /** Host services that it asks for and that are not part of the sandbox. */
    public List<String> unmetReferences() {
        PluginContext now = context;
        return now == null ? List.of() : now.unmetReferences();
    }

    /** The beans that the plugin exports as services under this interface. */
    public <T> List<T> exported(Class<T> type) {
        PluginContext now = context;
        return now == null ? List.of() : now.exported(type);
    }

    @Override
    public String pluginKey() {
        return descriptor.key();
    }

    @Override
    public boolean isEnabled() {
        return context != null;
    }

    @Override
    public List<ModuleElement> of(String type) {
        return isEnabled()
                ? descriptor.modules().stream()
                        .filter(m -> m.type().equals(type))
                        .toList()
                : List.of();
    }

    @Override
    public Optional<ModuleElement> find(String completeKey) {
        return isEnabled()
                ? descriptor.modules().stream()
                        .filter(m -> m.completeKey().equals(completeKey))
                        .findFirst()
                : Optional.empty();
    }

    @Override
    public <T> T newInstance(ModuleElement module) {
        return newInstance(module.attribute("class")
                .orElseThrow(() -> new IllegalArgumentException("module " + module.completeKey() + " has no class")));
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T newInstance(String className) {
        try {
            return (T) newInstance(load(className));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(
                    "the plugin has no class " + className + (isEnabled() ? "" : ": it is disabled"), e);
        }
    }

    /** As {@link #newInstance(String)}. */
    public Object newInstance(Class<?> type) {
        PluginContext now = context;
        if (now == null) {
            throw new IllegalStateException("the plugin is disabled");
        }
        return now.create(type);
    }

    @Override
    public Class<?> load(String className) throws ClassNotFoundException {
        if (!isEnabled()) {
            throw new ClassNotFoundException(className + ": the plugin is disabled");
        }
        return bundle.classLoader().loadClass(className.trim());
    }

    @Override
    public Optional<InputStream> resource(String path) {
        if (!isEnabled()) {
            return Optional.empty();
        }
        return bundle.entry(path.startsWith("/") ? path.substring(1) : path).map(url -> {
            try {
                return url.openStream();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @Override
    public ClassLoader classLoader() {
        return isEnabled() ? bundle.classLoader() : RunningPlugin.class.getClassLoader();
    }

    @Override
    public void close() throws Exception {
        disable();
        bundle.close();
    }
}
