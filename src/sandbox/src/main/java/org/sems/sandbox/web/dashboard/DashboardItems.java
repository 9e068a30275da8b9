package org.sems.sandbox.web.dashboard;

import com.atlassian.jira.portal.PortletConfiguration;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.plugin.web.ContextProvider;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sems.sandbox.bundle.ModuleElement;
import org.sems.sandbox.bundle.PluginModules;
import org.sems.sandbox.kernel.Templates;
import org.sems.sandbox.web.Html;
import org.w3c.dom.Element;

/** The plugin's dashboard items: what it offers, and the HTML of one on a dashboard. */
public final class DashboardItems {
    private final PluginModules modules;
    private final Templates templates;
    private final JiraAuthenticationContext authentication;

    public DashboardItems(PluginModules modules, Templates templates, JiraAuthenticationContext authentication) {
        this.modules = modules;
        this.templates = templates;
        this.authentication = authentication;
    }

    List<ModuleElement> offered() {
        return modules.of("dashboard-item");
    }

    Optional<ModuleElement> module(PortletConfiguration item) {
        return item.getCompleteModuleKey().isDefined() ? find(item.getCompleteModuleKey().get().getCompleteKey()) : Optional.empty();
    }

    Optional<ModuleElement> find(String completeKey) {
        return modules.find(completeKey).filter(module -> module.type().equals("dashboard-item"));
    }

    String title(ModuleElement module) {
        return module.children("definition").stream().flatMap(definition -> ModuleElement.childrenOf(definition, "title").stream()).map(title -> title.getAttribute("key")).findFirst()
            .map(key -> authentication.getI18nHelper().getText(key)).orElse(module.key());
    }

    String description(ModuleElement module) {
        return module.children("description").stream().map(description -> description.getAttribute("key")).filter(key -> !key.isEmpty()).findFirst().map(key -> authentication.getI18nHelper().getText(key)).orElse("");
    }

    static boolean isConfigurable(ModuleElement module) {
        return module.attribute("configurable").filter("true"::equals).isPresent();
    }

    static Optional<String> script(ModuleElement module) {
        return module.text("amd-module");
    }

    /** In Jira's context: the item's id and preferences, and what the context provider adds. */
    Html render(ModuleElement module, PortletConfiguration item) {
        Map<String, Object> context = new HashMap<>();
        context.put("dashboardItem", new HashMap<>(Map.of("id", item.getId().toString(), "properties", new HashMap<>(item.getUserPrefs()))));
        context.put("dashboardId", item.getDashboardPageId().toString());
        context.put("user", authentication.getLoggedInUser());
        context.put("i18n", authentication.getI18nHelper());
        for (Element provider : module.children("context-provider")) {
            ContextProvider own = modules.newInstance(provider.getAttribute("class"));
            own.init(ModuleElement.params(provider));
            context.putAll(own.getContextMap(context));
        }
        return module.resource("velocity", "view").map(location -> Html.trusted(templates.render(location, context))).orElse(Html.NOTHING);
    }
}
