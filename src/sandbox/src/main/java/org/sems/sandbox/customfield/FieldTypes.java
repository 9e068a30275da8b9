package org.sems.sandbox.customfield;

import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.sems.sandbox.bundle.ModuleElement;
import org.sems.sandbox.bundle.PluginModules;
import org.sems.sandbox.kernel.Services;
import org.sems.sandbox.kernel.StandIns;

/** The types and searchers by complete key: the host's, registered; the plugin's, out of its modules while it is enabled. */
final class FieldTypes {
    private final Services services;
    private final Map<String, Known<CustomFieldType<?, ?>>> types = new LinkedHashMap<>();
    private final Map<String, Known<CustomFieldSearcher>> searchers = new LinkedHashMap<>();
    private final Map<String, CustomFieldType<?, ?>> ofPlugin = new LinkedHashMap<>();

    FieldTypes(Services services) {
        this.services = services;
    }

    /** Made at the first use, by the given maker. */
    private static final class Known<T> {
        final List<String> validTypes;
        private final Supplier<? extends T> maker;
        private T made;

        Known(List<String> validTypes, Supplier<? extends T> maker) {
            this.validTypes = validTypes;
            this.maker = maker;
        }

        synchronized T get() {
            if (made == null) {
                made = maker.get();
            }
            return made;
        }
    }

    synchronized void register(String key, String name, Supplier<? extends CustomFieldType<?, ?>> maker) {
        types.put(key, new Known<>(List.of(), () -> initialised(key, name, maker.get())));
    }

    private static CustomFieldType<?, ?> initialised(String key, String name, CustomFieldType<?, ?> type) {
        type.init(StandIns.create(TypeDescriptor.class, key, name));
        return type;
    }

    synchronized void registerSearcher(
            String key, List<String> validTypes, Supplier<? extends CustomFieldSearcher> maker) {
        searchers.put(key, new Known<>(validTypes, () -> initialised(key, maker.get())));
    }

    private static CustomFieldSearcher initialised(String key, CustomFieldSearcher searcher) {
        searcher.init(StandIns.create(SearcherDescriptor.class, key));
        return searcher;
    }

    synchronized Optional<CustomFieldType<?, ?>> type(String key) {
        return types.containsKey(key) ? Optional.of(types.get(key).get()) : pluginType(key);
    }

    private Optional<CustomFieldType<?, ?>> pluginType(String key) {
        return pluginModule(key)
                .map(module -> ofPlugin.computeIfAbsent(key, k -> {
                    CustomFieldType<?, ?> type =
                            services.get(PluginModules.class).newInstance(module);
                    return initialised(key, module.attribute("name").orElse(module.key()), type);
                }));
    }

    synchronized boolean isKnown(String key) {
        return types.containsKey(key) || pluginModule(key).isPresent();
    }

    private Optional<ModuleElement> pluginModule(String key) {
        return services.find(PluginModules.class)
                .filter(PluginModules::isEnabled)
                .flatMap(modules -> modules.find(key))
                .filter(module -> module.type().equals("customfield-type"));
    }

    synchronized Optional<CustomFieldSearcher> searcher(String key) {
        return Optional.ofNullable(searchers.get(key)).map(Known::get);
    }

    /** Searchers that were registered for the type, or that the plugin's module of the type names as valid. */
    synchronized List<CustomFieldSearcher> searchersOf(String type) {
        List<String> named = pluginModule(type)
                .map(module -> module.children("valid-searcher").stream()
                        .map(valid -> valid.attribute("package") + ':' + valid.attribute("key"))
                        .toList())
                .orElse(List.of());
        return searchers.entrySet().stream()
                .filter(known -> named.contains(known.getKey())
                        || known.getValue().validTypes.contains(type))
                .map(known -> known.getValue().get())
                .toList();
    }

    /** The plugin goes: its objects must not outlive it. */
    synchronized void forgetPlugin() {
        ofPlugin.clear();
    }
}
