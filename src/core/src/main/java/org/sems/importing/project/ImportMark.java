package org.sems.importing.project;

import java.util.Optional;
import java.util.regex.Pattern;
import org.sems.problem.Problems;
import org.sems.yaml.YamlFile;
import org.sems.yaml.YamlMap;
import org.sems.yaml.YamlValue;

/**
 * Where an issue came from, as it is kept in its property {@value #PROPERTY}. The project is that of the import: an issue that is moved
 * away is still not imported twice.
 */
public record ImportMark(long project, String recordType, Origin origin, String hash, boolean complete) {
    public static final String PROPERTY = "sems.import";
    private static final Pattern PROJECT = Pattern.compile("\\d{1,18}");

    public boolean sameOrigin(ImportMark other) {
        return project == other.project && recordType.equals(other.recordType) && origin.equals(other.origin);
    }

    public String json() {
        return "{\"project\":" + project + ",\"type\":" + quoted(recordType) + ",\"source\":" + quoted(origin.source())
                + ",\"id\":" + quoted(origin.id()) + ",\"hash\":" + quoted(hash) + ",\"complete\":" + complete + "}";
    }

    /** With what shows that it is ours. */
    public String json(String seal) {
        String json = json();
        return json.substring(0, json.length() - 1) + ",\"seal\":" + quoted(seal) + "}";
    }

    /** JSON is YAML. Empty for a text that is not ours: anybody who may edit an issue may write its properties. */
    public static Optional<ImportMark> of(String json) {
        return read(json)
                .filter(map -> PROJECT.matcher(text(map, "project")).matches())
                .map(map -> new ImportMark(
                        Long.parseLong(text(map, "project")),
                        text(map, "type"),
                        new Origin(text(map, "source"), text(map, "id")),
                        text(map, "hash"),
                        text(map, "complete").equals("true")));
    }

    /** Empty where there is none. */
    public static String sealOf(String json) {
        return read(json).map(map -> text(map, "seal")).orElse("");
    }

    private static Optional<YamlMap> read(String json) {
        Problems problems = new Problems();
        YamlMap map = YamlFile.read(PROPERTY, json, problems);
        return problems.isEmpty() ? Optional.of(map) : Optional.empty();
    }

    private static String text(YamlMap map, String key) {
        return map.find(key).flatMap(YamlValue::plain).orElse("");
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
