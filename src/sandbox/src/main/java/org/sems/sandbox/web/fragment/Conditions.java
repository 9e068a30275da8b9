package org.sems.sandbox.web.fragment;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.web.Condition;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sems.sandbox.bundle.DescriptorElement;
import org.sems.sandbox.bundle.PluginModules;

/** Whether a module is shown: all its conditions hold; {@code <conditions type="OR">} asks for one. */
final class Conditions {
    private final PluginModules modules;
    private final HostConditions host;

    Conditions(PluginModules modules, HostConditions host) {
        this.modules = modules;
        this.host = host;
    }

    boolean hold(DescriptorElement module, ApplicationUser user, Map<String, Object> context) {
        return all(module, user, context).allMatch(Predicate.isEqual(true));
    }

    private Stream<Boolean> all(DescriptorElement parent, ApplicationUser user, Map<String, Object> context) {
        List<DescriptorElement> single = parent.children("condition");
        List<DescriptorElement> groups = parent.children("conditions");
        return Stream.concat(
                single.stream().map(each -> holds(each, user, context)),
                groups.stream()
                        .map(group -> group.attribute("type").equalsIgnoreCase("or")
                                ? all(group, user, context).anyMatch(Predicate.isEqual(true))
                                : all(group, user, context).allMatch(Predicate.isEqual(true))));
    }

    private boolean holds(DescriptorElement condition, ApplicationUser user, Map<String, Object> context) {
        String className = condition.attribute("class");
        Map<String, String> params = condition.params();
        Optional<Boolean> known = host.holds(className, params, user, context);
        boolean holds = known.isPresent() ? known.get() : ofPlugin(className, params, context);
        return holds != "true".equals(condition.attribute("invert"));
    }

    private boolean ofPlugin(String className, Map<String, String> params, Map<String, Object> context) {
        Condition condition = modules.newInstance(className);
        condition.init(new HashMap<>(params));
        return condition.shouldDisplay(context);
    }
}
