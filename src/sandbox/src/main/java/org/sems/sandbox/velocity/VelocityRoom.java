package org.sems.sandbox.velocity;

import com.atlassian.templaterenderer.TemplateRenderer;
import org.sems.sandbox.bundle.PluginModules;
import org.sems.sandbox.kernel.Services;
import org.sems.sandbox.kernel.Templates;

/** Provides templates to the sandbox and to the plugin. */
public final class VelocityRoom {

    private VelocityRoom() {}

    public static VelocityTemplates open(Services services) {
        VelocityTemplates templates = new VelocityTemplates(services);
        services.provide(Templates.class, templates);
        services.provide(VelocityTemplates.class, templates);
        services.provide(TemplateRenderer.class, SandboxRenderer.of(templates, services.get(PluginModules.class)));
        return templates;
    }
}
