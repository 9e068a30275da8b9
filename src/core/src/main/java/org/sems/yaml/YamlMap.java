package org.sems.yaml;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;

/** Keys and values in the author's order. A key given twice is reported and counts once. */
public final class YamlMap {

    private final YamlFile file;
    private final String place;
    private final boolean isGiven;
    private final Optional<Mark> start;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    /** A key and what stands behind it. */
    public record Entry(YamlWord key, YamlValue value) {}

    YamlMap(YamlFile file, MappingNode node, YamlValue self) {
        this.file = file;
        this.place = self.place();
        this.isGiven = true;
        this.start = node.getStartMark();
        node.getValue().forEach(this::take);
    }

    private YamlMap(YamlFile file) {
        this.file = file;
        this.place = file.place(1);
        this.isGiven = false;
        this.start = Optional.empty();
    }

    /** Stands for a map that is not there or not a map; that has been reported, and nothing more is. */
    static YamlMap empty(YamlFile file) {
        return new YamlMap(file);
    }

    private void take(NodeTuple tuple) {
        YamlWord key = new YamlValue(file, tuple.getKeyNode()).word();
        if (!key.isGiven()) {
            return;
        }
        Entry first = entries.putIfAbsent(key.text(), new Entry(key, new YamlValue(file, tuple.getValueNode())));
        if (first != null) {
            key.report("yaml.duplicate-key", key.text(), first.key().place());
        }
    }

    YamlFile file() {
        return file;
    }

    Optional<Mark> start() {
        return start;
    }

    public String place() {
        return place;
    }

    /** False if this only stands for a map that is not there or is none, which has been reported. */
    public boolean isGiven() {
        return isGiven;
    }

    public void report(String code, Object... arguments) {
        file.report(code, place, arguments);
    }

    public List<Entry> entries() {
        return List.copyOf(entries.values());
    }

    /** The value of a key that must be there; if it is not, that is reported and all that is read of it is empty. */
    public YamlValue get(String key) {
        if (!entries.containsKey(key)) {
            if (isGiven) {
                report("yaml.missing", key);
            }
            return YamlValue.missing(file, place);
        }
        return entries.get(key).value();
    }

    public Optional<YamlValue> find(String key) {
        return Optional.ofNullable(entries.get(key)).map(Entry::value);
    }

    /** Reports every key but these: a misspelt key must not be silently without effect. */
    public YamlMap allowing(String... keys) {
        Set<String> known = Set.of(keys);
        entries.values().stream()
                .map(Entry::key)
                .filter(key -> !known.contains(key.text()))
                .forEach(key -> key.report(
                        "yaml.unknown-key", key.text(), Arrays.stream(keys).collect(Collectors.joining(", "))));
        return this;
    }
}
