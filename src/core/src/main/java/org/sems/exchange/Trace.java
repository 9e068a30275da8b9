package org.sems.exchange;

import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Where an issue came from, as it is kept in its property {@value #PROPERTY}. The project is that of the import: an issue that is moved
 * away is still not imported twice.
 */
public record Trace(long project, String recordType, Origin origin, String hash, boolean complete) {
    public static final String PROPERTY = "sems.import";

    public boolean sameOrigin(Trace other) {
        return project == other.project && recordType.equals(other.recordType) && origin.equals(other.origin);
    }

    public String json() {
        return "{\"project\":" + project + ",\"type\":" + quoted(recordType) + ",\"source\":" + quoted(origin.source()) + ",\"id\":"
                + quoted(origin.id()) + ",\"hash\":" + quoted(hash) + ",\"complete\":" + complete + "}";
    }

    /** JSON is YAML. Empty for what is not ours: anybody who may edit an issue may write its properties. */
    public static Optional<Trace> of(String json) {
        try {
            if (new Load(LoadSettings.builder().build()).loadFromString(json) instanceof Map<?, ?> map && map.get("project") instanceof Number project) {
                return Optional.of(new Trace(project.longValue(), text(map, "type"), new Origin(text(map, "source"), text(map, "id")),
                        text(map, "hash"), Boolean.TRUE.equals(map.get("complete"))));
            }
            return Optional.empty();
        } catch (YamlEngineException e) {
            return Optional.empty();
        }
    }

    private static String text(Map<?, ?> map, String key) {
        return map.get(key) == null ? "" : String.valueOf(map.get(key));
    }

    private static String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        text.chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                json.append('\\').append((char) c);
            } else if (c < ' ' || c > '~') {
                json.append(String.format("\\u%04x", c));
            } else {
                json.append((char) c);
            }
        });
        return json.append('"').toString();
    }
}
