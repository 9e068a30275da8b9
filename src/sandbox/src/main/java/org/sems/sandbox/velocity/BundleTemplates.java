package org.sems.sandbox.velocity;

import java.io.InputStream;
import org.apache.commons.collections.ExtendedProperties;
import org.apache.velocity.exception.ResourceNotFoundException;
import org.apache.velocity.runtime.resource.Resource;
import org.apache.velocity.runtime.resource.loader.ResourceLoader;
import org.sems.sandbox.bundle.PluginModules;

/** Reads templates from the plugin's jar. */
public final class BundleTemplates extends ResourceLoader {
    private final PluginModules modules;

    BundleTemplates(PluginModules modules) {
        this.modules = modules;
    }

    @Override
    public void init(ExtendedProperties configuration) {}

    @Override
    public InputStream getResourceStream(String path) {
        return modules.resource(path)
                .orElseThrow(() -> new ResourceNotFoundException("the plugin has no template " + path));
    }

    @Override
    public boolean isSourceModified(Resource resource) {
        return false;
    }

    @Override
    public long getLastModified(Resource resource) {
        return 0;
    }
}
