package org.sems.sandbox.velocity;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sems.sandbox.bundle.DescriptorElement;
import org.sems.sandbox.bundle.ModuleElement;
import org.sems.sandbox.bundle.PluginModules;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The methods that templates may call: those of the JDK's collections and values, those of the helpers that the host
 * hands to templates, and what the plugin lists in {@code <velocity-allowlist>} by the class at run time.
 */
final class AllowList {
    private static final Logger LOG = LoggerFactory.getLogger(AllowList.class);
    private static final List<Class<?>> VALUES = List.of(
            Map.class,
            Map.Entry.class,
            List.class,
            Collection.class,
            Set.class,
            Iterator.class,
            CharSequence.class,
            String.class,
            Number.class,
            Boolean.class,
            Date.class,
            Enum.class);
    private static final List<String> HELPERS = List.of(
            "com.atlassian.jira.util.I18nHelper",
            "com.atlassian.jira.web.action.JiraWebActionSupport",
            "webwork.action.ActionSupport",
            TextUtils.class.getName());

    private final Set<String> listed;
    private final Set<String> refused = new TreeSet<>();

    AllowList(Set<String> listed) {
        this.listed = listed;
    }

    static AllowList of(PluginModules modules) {
        Set<String> listed = new HashSet<>();
        for (ModuleElement module : modules.of("velocity-allowlist")) {
            for (DescriptorElement method : module.children("method")) {
                listed.add(method.text().replaceAll("\\s+", ""));
            }
        }
        return new AllowList(listed);
    }

    /** Remembers and logs what it refuses. */
    boolean allows(Class<?> type, Method method) {
        if (ofValue(type, method)
                || ofHelper(method)
                || listed.contains(signature(type, method))
                || listed.contains(signature(method.getDeclaringClass(), method))) {
            return true;
        }
        synchronized (refused) {
            if (refused.add(signature(type, method))) {
                LOG.warn("Method needs allowlisting: {}", signature(type, method));
            }
        }
        return false;
    }

    Set<String> refused() {
        synchronized (refused) {
            return new TreeSet<>(refused);
        }
    }

    private static boolean ofValue(Class<?> type, Method method) {
        return VALUES.stream()
                .anyMatch(value -> value.isAssignableFrom(type)
                        && Arrays.stream(value.getMethods())
                                .anyMatch(m -> m.getDeclaringClass() != Object.class
                                        && m.getName().equals(method.getName())
                                        && Arrays.equals(m.getParameterTypes(), method.getParameterTypes())));
    }

    /** A plugin's action inherits the helpers' methods; its own are its own to list. */
    private static boolean ofHelper(Method method) {
        for (Class<?> c = method.getDeclaringClass(); c != null; c = c.getSuperclass()) {
            if (HELPERS.contains(c.getName()) && declares(c, method)
                    || Arrays.stream(c.getInterfaces())
                            .anyMatch(i -> HELPERS.contains(i.getName()) && declares(i, method))) {
                return true;
            }
        }
        return false;
    }

    private static boolean declares(Class<?> helper, Method method) {
        return Arrays.stream(helper.getMethods())
                .anyMatch(m -> m.getName().equals(method.getName())
                        && Arrays.equals(m.getParameterTypes(), method.getParameterTypes()));
    }

    static String signature(Class<?> type, Method method) {
        return type.getName()
                + '#'
                + method.getName()
                + Arrays.stream(method.getParameterTypes())
                        .map(Class::getTypeName)
                        .collect(Collectors.joining(",", "(", ")"));
    }
}
