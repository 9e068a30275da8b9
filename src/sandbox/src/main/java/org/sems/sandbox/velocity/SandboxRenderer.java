package org.sems.sandbox.velocity;

import com.atlassian.templaterenderer.TemplateRenderer;
import org.sems.sandbox.bundle.PluginModules;
import org.sems.sandbox.kernel.Templates;

/** The plugin's own way to its templates. */
public abstract class SandboxRenderer implements TemplateRenderer {

    SandboxRenderer(Templates templates, PluginModules modules) {}

    static TemplateRenderer of(Templates templates, PluginModules modules) {
        return org.sems.sandbox.kernel.StandIns.create(SandboxRenderer.class, templates, modules);
    }
}
