package org.sems.sandbox.rest;

import jakarta.servlet.ServletException;
import java.util.HashMap;
import java.util.Map;
import org.glassfish.jersey.internal.inject.AbstractBinder;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.servlet.ServletContainer;
import org.sems.sandbox.bundle.ModuleElement;
import org.sems.sandbox.bundle.PluginListener;
import org.sems.sandbox.bundle.RunningPlugin;
import org.sems.sandbox.kernel.Http;
import org.sems.sandbox.kernel.Services;

/** Mounts each {@code <rest path version>} module at {@code /rest/path/version} and empties it when the plugin goes. */
public final class PluginRest implements PluginListener {
    private final Services services;
    private final Map<String, ChangingServlet> mounted = new HashMap<>();

    public PluginRest(Services services) {
        this.services = services;
    }

    @Override
    public void enabled(RunningPlugin plugin) throws ServletException {
        for (ModuleElement module : plugin.of("rest")) {
            String path = "/rest" + module.attributes().get("path") + '/'
                    + module.attributes().get("version");
            ChangingServlet servlet = mounted.computeIfAbsent(path, p -> {
                ChangingServlet fresh = new ChangingServlet();
                services.get(Http.class).servlet(p + "/*", fresh);
                return fresh;
            });
            servlet.change(new ServletContainer(resources(plugin, module)));
        }
    }

    @Override
    public void disabled(RunningPlugin plugin) throws ServletException {
        for (ChangingServlet servlet : mounted.values()) {
            servlet.change(null);
        }
    }

    private ResourceConfig resources(RunningPlugin plugin, ModuleElement module) {
        ResourceConfig config = new ResourceConfig();
        config.setClassLoader(plugin.classLoader());
        config.register(JacksonFeature.class);
        config.register(new AccessFilter(services));
        config.register(new XsrfFilter());
        config.property("jersey.config.server.wadl.disableWadl", true);
        ScannedClasses found = ScannedClasses.of(plugin, module);
        found.resources().forEach(config::register);
        found.providers().forEach(provider -> config.register(plugin.newInstance(provider)));
        config.register(new AbstractBinder() {
            @Override
            protected void configure() {
                found.resources().forEach(this::serve);
            }

            @SuppressWarnings("unchecked")
            private <T> void serve(Class<T> resource) {
                bindFactory(() -> (T) plugin.newInstance(resource)).to(resource);
            }
        });
        return config;
    }
}
