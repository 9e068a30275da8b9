package org.sems.sandbox.item;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.plugin.web.ContextProvider;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sems.sandbox.bundle.DescriptorElement;
import org.sems.sandbox.bundle.ModuleElement;
import org.sems.sandbox.bundle.PluginModules;
import org.sems.sandbox.kernel.Html;
import org.sems.sandbox.kernel.Services;
import org.sems.sandbox.kernel.Templates;

/** The dashboard items of the plugin, for the dashboard page. */
public final class DashboardItems {
    private final Services services;

    public DashboardItems(Services services) {
        this.services = services;
    }

    /** All items, in the order of the descriptor. */
    public List<DashboardItem> all() {
        return services.get(PluginModules.class).of("dashboard-item").stream()
                .map(this::item)
                .toList();
    }

    public Optional<DashboardItem> find(String completeKey) {
        return module(completeKey).map(this::item);
    }

    /**
     * The element of an item that {@code dashboard-item.js} runs: server-side view inside, all that the script needs in
     * attributes.
     *
     * @param saveUrl where the browser puts changed preferences as JSON
     */
    public String html(
            String completeKey, String gadgetId, Map<String, String> preferences, boolean editable, String saveUrl) {
        ModuleElement module =
                module(completeKey).orElseThrow(() -> new IllegalArgumentException("no dashboard item " + completeKey));
        DashboardItem item = item(module);
        return "<div class=\"dashboard-item\" data-gadget-id=\"" + Html.escape(gadgetId)
                + "\" data-amd-module=\"" + Html.escape(item.amdModule().orElse(""))
                + "\" data-preferences=\"" + Html.escape(json(preferences))
                + "\" data-configurable=\"" + item.configurable() + "\" data-editable=\"" + editable
                + "\" data-save=\"" + Html.escape(saveUrl)
                + "\"><div class=\"dashboard-item-bar\"><h3 class=\"dashboard-item-title\">"
                + Html.escape(item.title()) + "</h3>"
                + (item.configurable() && editable
                        ? "<button type=\"button\" class=\"dashboard-item-edit aui-button aui-button-subtle\">Edit</button>"
                        : "")
                + "</div><div class=\"dashboard-item-content\">" + view(module, preferences) + "</div></div>";
    }

    private String view(ModuleElement module, Map<String, String> preferences) {
        Optional<String> template = module.resource("velocity", "view");
        if (template.isEmpty()) {
            return "";
        }
        Map<String, Object> context = new HashMap<>();
        context.put("preferences", new HashMap<>(preferences));
        for (DescriptorElement provider : module.children("context-provider")) {
            ContextProvider made = services.get(PluginModules.class).newInstance(provider.attribute("class"));
            made.init(provider.params());
            context.putAll(made.getContextMap(context));
        }
        return services.get(Templates.class).render(template.get(), context);
    }

    private DashboardItem item(ModuleElement module) {
        I18nHelper texts = services.get(JiraAuthenticationContext.class).getI18nHelper();
        String title = module.children("definition").stream()
                .flatMap(d -> d.children("title").stream())
                .findFirst()
                .map(t -> texts.getText(t.attribute("key")))
                .orElse(module.attribute("name").orElse(module.key()));
        String description = module.children("description").stream()
                .findFirst()
                .map(d -> d.attributes().containsKey("key") ? texts.getText(d.attribute("key")) : d.text())
                .orElse("");
        return new DashboardItem(
                module.completeKey(),
                title,
                description,
                "true".equals(module.attributes().get("configurable")),
                module.text("amd-module"));
    }

    private Optional<ModuleElement> module(String completeKey) {
        return services.get(PluginModules.class)
                .find(completeKey)
                .filter(m -> m.type().equals("dashboard-item"));
    }

    private static String json(Map<String, String> preferences) {
        try {
            return new ObjectMapper().writeValueAsString(preferences);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
