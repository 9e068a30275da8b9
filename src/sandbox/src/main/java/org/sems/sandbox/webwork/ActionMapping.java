package org.sems.sandbox.webwork;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sems.sandbox.bundle.DescriptorElement;
import org.sems.sandbox.bundle.ModuleElement;
import org.sems.sandbox.bundle.PluginModules;

/**
 * An action of a {@code <webwork1>} module, with the command that an address asks for.
 *
 * @param command {@code default} for {@code Alias!default.jspa}, or none
 * @param views templates by result
 */
record ActionMapping(String className, Optional<String> command, List<String> roles, Map<String, String> views) {
    private static final Pattern ADDRESS = Pattern.compile("/secure/(?:[\\w.-]+/)*(\\w+)(?:!(\\w+))?\\.jspa");

    /** The mapping for a path of this server, if the plugin has one. */
    static Optional<ActionMapping> of(PluginModules modules, String path) {
        Matcher address = ADDRESS.matcher(path);
        if (!address.matches()) {
            return Optional.empty();
        }
        for (ModuleElement module : modules.of("webwork1")) {
            for (DescriptorElement actions : module.children("actions")) {
                for (DescriptorElement action : actions.children("action")) {
                    Optional<ActionMapping> found = of(action, address.group(1), Optional.ofNullable(address.group(2)));
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<ActionMapping> of(DescriptorElement action, String alias, Optional<String> command) {
        String name = action.attribute("name");
        String own = action.attributes().containsKey("alias")
                ? action.attribute("alias")
                : name.substring(name.lastIndexOf('.') + 1);
        List<String> roles = roles(action);
        Map<String, String> views = views(action);
        for (DescriptorElement c : action.children("command")) {
            if (c.attribute("alias").equals(alias)
                    || own.equals(alias) && command.isPresent() && command.get().equals(c.attribute("name"))) {
                views.putAll(views(c));
                return Optional.of(new ActionMapping(name, Optional.of(c.attribute("name")), roles, views));
            }
        }
        return own.equals(alias) ? Optional.of(new ActionMapping(name, command, roles, views)) : Optional.empty();
    }

    private static Map<String, String> views(DescriptorElement parent) {
        Map<String, String> views = new HashMap<>();
        for (DescriptorElement view : parent.children("view")) {
            String kind = view.attribute("type");
            views.put(
                    view.attribute("name"),
                    (kind.isEmpty() || kind.equals("velocity") ? "" : kind + ':') + view.text());
        }
        return views;
    }

    private static List<String> roles(DescriptorElement action) {
        String roles = action.attribute("roles-required").trim();
        return roles.isEmpty() ? List.of() : List.of(roles.split("[\\s,]+"));
    }

    /** The method that the command stands for. */
    String methodName() {
        return command.map(c -> "do" + Character.toUpperCase(c.charAt(0)) + c.substring(1))
                .orElse("doExecute");
    }
}
