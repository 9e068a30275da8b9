package org.sems.sandbox.web.fragment;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.web.Condition;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sems.sandbox.bundle.ModuleElement;
import org.sems.sandbox.bundle.PluginModules;
import org.w3c.dom.Element;

/** Whether a module is shown: all its conditions hold; {@code <conditions type="OR">} asks for one. */
final class Conditions {
    private final PluginModules modules;
    private final HostConditions host;

    Conditions(PluginModules modules, HostConditions host) {
        this.modules = modules;
        this.host = host;
    }

    boolean hold(Element module, ApplicationUser user, Map<String, Object> context) {
        return all(module, user, context).allMatch(Predicate.isEqual(true));
    }

    private Stream<Boolean> all(Element parent, ApplicationUser user, Map<String, Object> context) {
        List<Element> single = ModuleElement.childrenOf(parent, "condition");
        List<Element> groups = ModuleElement.childrenOf(parent, "conditions");
        return Stream.concat(single.stream().map(each -> holds(each, user, context)), groups.stream().map(group -> group.getAttribute("type").equalsIgnoreCase("or")
            ? all(group, user, context).anyMatch(Predicate.isEqual(true)) : all(group, user, context).allMatch(Predicate.isEqual(true))));
    }

    private boolean holds(Element condition, ApplicationUser user, Map<String, Object> context) {
        String className = condition.getAttribute("class");
        Map<String, String> params = ModuleElement.params(condition);
        Optional<Boolean> known = host.holds(className, params, user, context);
        boolean holds = known.isPresent() ? known.get() : ofPlugin(className, params, context);
        return holds != "true".equals(condition.getAttribute("invert"));
    }

    private boolean ofPlugin(String className, Map<String, String> params, Map<String, Object> context) {
        Condition condition = modules.newInstance(className);
        condition.init(new HashMap<>(params));
        return condition.shouldDisplay(context);
    }
}
