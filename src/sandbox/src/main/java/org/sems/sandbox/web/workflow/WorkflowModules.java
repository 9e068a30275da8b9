package org.sems.sandbox.web.workflow;

import com.atlassian.jira.plugin.workflow.WorkflowPluginFactory;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sems.sandbox.bundle.ModuleElement;
import org.sems.sandbox.bundle.PluginModules;
import org.sems.sandbox.kernel.Templates;
import org.sems.sandbox.web.Html;

/** What the app offers to workflows, with its templates filled by its factories. */
final class WorkflowModules {
    private final PluginModules modules;
    private final Templates templates;

    WorkflowModules(PluginModules modules, Templates templates) {
        this.modules = modules;
        this.templates = templates;
    }

    List<ModuleElement> of(Kind kind) {
        return modules.of(kind.module);
    }

    Optional<ModuleElement> find(Kind kind, String completeKey) {
        return of(kind).stream()
                .filter(module -> module.completeKey().equals(completeKey))
                .findFirst();
    }

    /** The module that a stored part came from: by {@code full.module.key}, which has no colon. */
    Optional<ModuleElement> ofPart(Kind kind, Map<String, String> arguments) {
        return of(kind).stream()
                .filter(module -> storedKey(module).equals(arguments.get("full.module.key")))
                .findFirst();
    }

    static String storedKey(ModuleElement module) {
        return module.pluginKey() + module.key();
    }

    String name(ModuleElement module) {
        return module.attribute("i18n-name-key")
                .map(key -> templates.renderText("$i18n.getText('" + key + "')", Map.of()))
                .or(() -> module.attribute("name"))
                .orElse(module.key());
    }

    /** @param part null while there is none yet */
    Optional<Html> page(ModuleElement module, String resource, AbstractDescriptor part) {
        return module.resource("velocity", resource)
                .map(location ->
                        Html.trusted(templates.render(location, factory(module).getVelocityParams(resource, part))));
    }

    /** What is stored of a form that was sent; class and module are Jira's business. */
    Map<String, String> arguments(Kind kind, ModuleElement module, Map<String, String[]> form) {
        Map<String, Object> parameters = new java.util.HashMap<>(form);
        Map<String, String> arguments = new java.util.TreeMap<>();
        factory(module)
                .getDescriptorParams(parameters)
                .forEach((name, value) -> arguments.put(name, value == null ? "" : value.toString()));
        arguments.put("class.name", module.text(kind.classElement).orElseThrow());
        arguments.put("full.module.key", storedKey(module));
        return arguments;
    }

    private WorkflowPluginFactory factory(ModuleElement module) {
        return modules.newInstance(module);
    }
}
