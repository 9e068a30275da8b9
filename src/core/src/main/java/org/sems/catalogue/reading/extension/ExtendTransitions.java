package org.sems.catalogue.reading.extension;

import java.util.Optional;
import java.util.Set;
import org.sems.yaml.YamlMap;
import org.sems.yaml.YamlMap.Entry;
import org.sems.yaml.YamlMerge;
import org.sems.yaml.YamlValue;

/**
 * Merges the transitions of an extension into those of a record type. A transition that the type has gains fields
 * ({@code screen}), demands ({@code who}, {@code gate}), which must be met as well as those of the type, and {@code
 * effects}; one with an id of its own is new.
 */
final class ExtendTransitions {

    private static final String SHALL = "shall";
    private static final String SHOULD = "should";
    private static final String ALL_OF = "all-of";

    private final String type;

    ExtendTransitions(String type) {
        this.type = type;
    }

    YamlMap with(YamlMap all, Entry added) {
        String name = added.key().text();
        YamlMap more = added.value().map();
        boolean isWhole = more.find("id").or(() -> more.find("stays-in")).isPresent();
        Optional<YamlValue> own = all.find(name);
        if (own.isEmpty() && !isWhole) {
            added.key().report("extension.no-such-transition", name, type);
            return all;
        }
        if (own.isEmpty() || isWhole) {
            return added(all, added, type, "extension.transition-exists");
        }
        more.allowing("screen", "who", "gate", "effects");
        YamlMap whole = YamlMerge.joined(YamlMerge.joined(own.get().map(), "screen", more), "effects", more);
        Optional<YamlValue> who = more.find("who");
        if (who.isPresent()) {
            whole = YamlMerge.with(whole, "who", demanded(whole.find("who"), who.get()));
        }
        Optional<YamlValue> gate = more.find("gate");
        if (gate.isPresent()) {
            whole = YamlMerge.with(whole, "gate", gate(whole.find("gate"), gate.get()));
        }
        return YamlMerge.with(all, name, YamlMerge.value(whole));
    }

    /** With one more entry; Jira compares names without regard to case. */
    static YamlMap added(YamlMap all, Entry entry, String type, String code) {
        Optional<Entry> own = all.entries().stream()
                .filter(one -> one.key().text().equalsIgnoreCase(entry.key().text()))
                .findFirst();
        own.ifPresent(one ->
                entry.key().report(code, entry.key().text(), type, one.key().place()));
        return own.isPresent() ? all : YamlMerge.with(all, entry);
    }

    /** A gate without parts is what shall be. */
    private static YamlValue gate(Optional<YamlValue> own, YamlValue more) {
        if (own.isEmpty()) {
            return more;
        }
        YamlMap whole = parts(own.get());
        for (Entry part : parts(more).entries()) {
            String key = part.key().text();
            whole = Set.of(SHALL, SHOULD).contains(key)
                    ? YamlMerge.with(whole, key, demanded(whole.find(key), part.value()))
                    : YamlMerge.with(whole, part);
        }
        return YamlMerge.value(whole);
    }

    private static YamlMap parts(YamlValue gate) {
        YamlMap map = gate.map();
        return map.find(SHALL).or(() -> map.find(SHOULD)).isPresent() ? map : YamlMerge.under(SHALL, gate);
    }

    private static YamlValue demanded(Optional<YamlValue> own, YamlValue more) {
        return own.map(first -> YamlMerge.both(ALL_OF, first, more)).orElse(more);
    }
}
