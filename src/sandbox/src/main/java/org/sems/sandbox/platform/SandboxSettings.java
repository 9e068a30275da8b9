package org.sems.sandbox.platform;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.sems.sandbox.kernel.StandIns;
import org.sems.sandbox.store.DocumentStore;

/** Plugin settings: strings, lists of strings, properties and maps of strings, by keys of at most 100 characters. */
public abstract class SandboxSettings implements PluginSettingsFactory {
    static final String KIND = "plugin-setting";
    private final DocumentStore documents;

    SandboxSettings(DocumentStore documents) {
        this.documents = documents;
    }

    @Override
    public PluginSettings createGlobalSettings() {
        return createSettingsForKey(null);
    }

    @Override
    public PluginSettings createSettingsForKey(String key) {
        return StandIns.create(Settings.class, documents, key == null ? "" : key);
    }

    /** @param type string, list, properties or map */
    record Setting(String type, Object value) {}

    abstract static class Settings implements PluginSettings {
        private final DocumentStore documents;
        private final String space;

        Settings(DocumentStore documents, String space) {
            this.documents = documents;
            this.space = space;
        }

        @Override
        public Object get(String key) {
            return documents
                    .find(KIND, id(key), Setting.class)
                    .map(Settings::back)
                    .orElse(null);
        }

        @Override
        public Object put(String key, Object value) {
            Object before = get(key);
            if (value == null) {
                documents.delete(KIND, id(key));
            } else {
                documents.put(KIND, id(key), new Setting(type(value), value));
            }
            return before;
        }

        @Override
        public Object remove(String key) {
            return put(key, null);
        }

        private String id(String key) {
            if (key == null || key.length() > 100) {
                throw new IllegalArgumentException("the key of a plugin setting has at most 100 characters: " + key);
            }
            return space + ':' + key;
        }

        private static String type(Object value) {
            if (value instanceof String) {
                return "string";
            } else if (value instanceof List) {
                return "list";
            } else if (value instanceof Properties) {
                return "properties";
            } else if (value instanceof Map) {
                return "map";
            }
            throw new IllegalArgumentException("Property type: " + value.getClass() + " not supported");
        }

        private static Object back(Setting setting) {
            if (setting.type.equals("properties")) {
                Properties properties = new Properties();
                ((Map<?, ?>) setting.value)
                        .forEach((k, v) -> properties.setProperty(String.valueOf(k), String.valueOf(v)));
                return properties;
            }
            return setting.value;
        }
    }
}
