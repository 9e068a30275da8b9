package org.sems.sandbox.webwork;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sems.sandbox.bundle.ModuleElement;
import org.sems.sandbox.bundle.PluginModules;
import org.w3c.dom.Element;

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
            for (Element actions : module.children("actions")) {
                for (Element action : ModuleElement.childrenOf(actions, "action")) {
                    Optional<ActionMapping> found = of(action, address.group(1), Optional.ofNullable(address.group(2)));
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<ActionMapping> of(Element action, String alias, Optional<String> command) {
        String name = action.getAttribute("name");
        String own = action.hasAttribute("alias") ? action.getAttribute("alias") : name.substring(name.lastIndexOf('.') + 1);
        List<String> roles = roles(action);
        Map<String, String> views = views(action);
        for (Element c : ModuleElement.childrenOf(action, "command")) {
            if (c.getAttribute("alias").equals(alias) || own.equals(alias) && command.isPresent() && command.get().equals(c.getAttribute("name"))) {
                views.putAll(views(c));
                return Optional.of(new ActionMapping(name, Optional.of(c.getAttribute("name")), roles, views));
            }
        }
        return own.equals(alias) ? Optional.of(new ActionMapping(name, command, roles, views)) : Optional.empty();
    }

    private static Map<String, String> views(Element parent) {
        Map<String, String> views = new HashMap<>();
        for (Element view : ModuleElement.childrenOf(parent, "view")) {
            String kind = view.getAttribute("type");
            views.put(view.getAttribute("name"), (kind.isEmpty() || kind.equals("velocity") ? "" : kind + ':') + view.getTextContent().trim());
        }
        return views;
    }

    private static List<String> roles(Element action) {
        String roles = action.getAttribute("roles-required").trim();
        return roles.isEmpty() ? List.of() : List.of(roles.split("[\\s,]+"));
    }

    /** The method that the command stands for. */
    String methodName() {
        return command.map(c -> "do" + Character.toUpperCase(c.charAt(0)) + c.substring(1)).orElse("doExecute");
    }
}
