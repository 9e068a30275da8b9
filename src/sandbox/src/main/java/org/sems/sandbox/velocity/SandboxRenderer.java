package org.sems.sandbox.velocity;

import com.atlassian.templaterenderer.TemplateRenderer;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import org.sems.sandbox.bundle.PluginModules;
import org.sems.sandbox.kernel.Templates;

/** The plugin's own way to its templates. */
public abstract class SandboxRenderer implements TemplateRenderer {
    private final Templates templates;
    private final PluginModules modules;

    SandboxRenderer(Templates templates, PluginModules modules) {
        this.templates = templates;
        this.modules = modules;
    }

    @Override
    public void render(String path, Writer writer) throws IOException {
        render(path, Map.of(), writer);
    }

    @Override
    public void render(String path, Map<String, Object> context, Writer writer) throws IOException {
        writer.write(templates.render(path, context));
    }

    @Override
    public String renderFragment(String template, Map<String, Object> context) {
        return templates.renderText(template, context);
    }

    @Override
    public boolean resolve(String path) {
        return modules.resource(path).isPresent();
    }

    static TemplateRenderer of(Templates templates, PluginModules modules) {
        return org.sems.sandbox.kernel.StandIns.create(SandboxRenderer.class, templates, modules);
    }
}
