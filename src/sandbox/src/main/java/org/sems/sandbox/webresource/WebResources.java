package org.sems.sandbox.webresource;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sems.sandbox.bundle.PluginModules;
import org.sems.sandbox.kernel.Aui;
import org.sems.sandbox.kernel.Html;
import org.sems.sandbox.kernel.PageResources;

/** The plugin's web-resources. Each page gets AUI, where it is there, and the sandbox's own script first; dependencies on Jira's resources mean these. */
public final class WebResources implements PageResources {
    private static final String OWN = "/sandbox/kernel/";
    private final PluginModules modules;
    private final Aui aui;

    public WebResources(PluginModules modules, Aui aui) {
        this.modules = modules;
        this.aui = aui;
    }

    @Override
    public String headFor(String... contexts) {
        return headFor(List.of(contexts), List.of());
    }

    @Override
    public String headFor(List<String> contexts, List<String> resourceKeys) {
        Map<String, WebResource> all = all();
        Required required = Required.ofRequest();
        List<String> wantedContexts = new ArrayList<>(contexts);
        wantedContexts.addAll(required.contexts());
        List<String> wantedKeys = new ArrayList<>(resourceKeys);
        wantedKeys.addAll(required.keys());
        Set<WebResource> wanted = new LinkedHashSet<>();
        all.values().stream()
                .filter(r -> r.contexts().stream().anyMatch(wantedContexts::contains))
                .forEach(r -> add(r, all, wanted, new LinkedHashSet<>()));
        wantedKeys.forEach(
                key -> Optional.ofNullable(all.get(key)).ifPresent(r -> add(r, all, wanted, new LinkedHashSet<>())));
        StringBuilder head = new StringBuilder(script("context-path.js") + aui.scripts() + script("jira.js"));
        if (wantedContexts.contains("atl.dashboard")) {
            head.append("<script defer src=\"" + OWN + "dashboard-item.js\"></script>");
        }
        wanted.forEach(r -> tags(r, head));
        return head.toString();
    }

    private static String script(String name) {
        return "<script src=\"" + OWN + name + "\"></script>";
    }

    /** Dependencies first; a circle is entered once. */
    private static void add(
            WebResource resource, Map<String, WebResource> all, Set<WebResource> wanted, Set<String> visiting) {
        if (visiting.add(resource.completeKey())) {
            resource.dependencies().stream()
                    .map(all::get)
                    .filter(r -> r != null)
                    .forEach(r -> add(r, all, wanted, visiting));
            wanted.add(resource);
        }
    }

    private static void tags(WebResource resource, StringBuilder head) {
        for (WebResource.File file : resource.files()) {
            String url = Html.escape("/download/resources/" + resource.completeKey() + '/' + file.name());
            if (file.isStyle()) {
                head.append("<link rel=\"stylesheet\" href=\"").append(url).append("\">");
            } else if (file.isScript()) {
                head.append("<script src=\"").append(url).append("\"></script>");
            }
        }
    }

    Optional<WebResource> find(String completeKey) {
        return Optional.ofNullable(all().get(completeKey));
    }

    private Map<String, WebResource> all() {
        Map<String, WebResource> all = new LinkedHashMap<>();
        modules.of("web-resource").stream().map(WebResource::of).forEach(r -> all.put(r.completeKey(), r));
        return all;
    }
}
