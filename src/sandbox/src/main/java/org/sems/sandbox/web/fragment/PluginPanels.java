package org.sems.sandbox.web.fragment;

import static org.sems.sandbox.web.Html.attr;
import static org.sems.sandbox.web.Html.css;
import static org.sems.sandbox.web.Html.el;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.plugin.web.ContextProvider;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sems.sandbox.bundle.DescriptorElement;
import org.sems.sandbox.bundle.ModuleElement;
import org.sems.sandbox.bundle.PluginModules;
import org.sems.sandbox.kernel.CurrentRequest;
import org.sems.sandbox.kernel.Templates;
import org.sems.sandbox.web.Html;
import org.sems.sandbox.web.Panels;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the plugin's descriptor for what it shows where, by weight. A panel that fails is left out and logged, as in Jira. */
public final class PluginPanels implements Panels {
    private static final Logger LOG = LoggerFactory.getLogger(PluginPanels.class);
    private final PluginModules modules;
    private final Templates templates;
    private final Conditions conditions;
    private final JiraAuthenticationContext authentication;

    public PluginPanels(
            PluginModules modules,
            Templates templates,
            Conditions conditions,
            JiraAuthenticationContext authentication) {
        this.modules = modules;
        this.templates = templates;
        this.conditions = conditions;
        this.authentication = authentication;
    }

    @Override
    public Html at(String location, Map<String, Object> context) {
        Map<String, Object> all = known(context);
        return Html.all(shown("web-panel", "location", location, all).map(panel -> panel(panel, all)));
    }

    @Override
    public List<Item> items(String section, Map<String, Object> context) {
        Map<String, Object> all = known(context);
        return shown("web-item", "section", section, all)
                .map(item -> item(item, all))
                .toList();
    }

    @Override
    public List<Section> sections(String location, Map<String, Object> context) {
        Map<String, Object> all = known(context);
        return shown("web-section", "location", location, all)
                .map(section -> new Section(label(section), items(location + "/" + section.key(), context)))
                .filter(section -> !section.items().isEmpty())
                .toList();
    }

    private Stream<ModuleElement> shown(String type, String attribute, String place, Map<String, Object> context) {
        return modules.of(type).stream()
                .filter(module ->
                        module.attribute(attribute).filter(place::equals).isPresent())
                .sorted(Comparator.comparingInt(module ->
                        module.attribute("weight").map(Integer::parseInt).orElse(1000)))
                .filter(module -> conditions.hold(module.element(), authentication.getLoggedInUser(), context));
    }

    private Html panel(ModuleElement panel, Map<String, Object> context) {
        try {
            Map<String, Object> given = new HashMap<>(context);
            for (DescriptorElement provider : panel.children("context-provider")) {
                ContextProvider own = modules.newInstance(provider.attribute("class"));
                own.init(provider.params());
                given.putAll(own.getContextMap(given));
            }
            String html = panel.resource("velocity", "view")
                    .map(location -> templates.render(location, given))
                    .orElse("");
            return html.isBlank()
                    ? Html.NOTHING
                    : el(
                            "section",
                            css("module toggle-wrap"),
                            attr("id", panel.key()),
                            panel.children("label").isEmpty()
                                    ? null
                                    : el("div", css("mod-header"), el("h2", label(panel))),
                            el("div", css("mod-content"), Html.trusted(html)));
        } catch (RuntimeException failure) { // last resort: one panel of an app must not break the page
            LOG.error("web panel {} failed", panel.completeKey(), failure);
            return Html.NOTHING;
        }
    }

    private Item item(ModuleElement item, Map<String, Object> context) {
        Optional<DescriptorElement> link = item.children("link").stream().findFirst();
        String address = link.map(DescriptorElement::text)
                .map(text -> templates.renderText(text, context))
                .orElse("#");
        return new Item(
                link.map(each -> each.attribute("linkId"))
                        .filter(id -> !id.isEmpty())
                        .orElse(item.key()),
                label(item),
                address);
    }

    private String label(ModuleElement module) {
        return module.children("label").stream()
                .findFirst()
                .map(label -> label.attribute("key"))
                .map(key -> authentication.getI18nHelper().getText(key))
                .orElse(module.key());
    }

    private Map<String, Object> known(Map<String, Object> context) {
        Map<String, Object> all = new HashMap<>(context);
        all.put("user", authentication.getLoggedInUser());
        all.put("i18n", authentication.getI18nHelper());
        all.put("baseurl", "");
        all.put(
                "helper",
                new JiraHelper(
                        CurrentRequest.request(),
                        context.get("project") instanceof Project project ? project : null,
                        new HashMap<>(context)));
        return all;
    }
}
