package org.sems.effect;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.sems.yaml.YamlMap;
import org.sems.yaml.YamlValue;

/** What is given for an effect: its name alone, one plain value, or values by name, {@code when} always among them. */
final class EffectParameters {

    private static final String WHEN = "when";

    private final YamlValue place;
    private final Optional<YamlMap> map;
    private final Optional<YamlValue> plain;
    private String plainName = "";

    private EffectParameters(YamlValue place, Optional<YamlMap> map, Optional<YamlValue> plain) {
        this.place = place;
        this.map = map;
        this.plain = plain;
    }

    static EffectParameters none(YamlValue name) {
        return new EffectParameters(name, Optional.empty(), Optional.empty());
    }

    static EffectParameters of(YamlValue value) {
        return value.isMap()
                ? new EffectParameters(value, Optional.of(value.map()), Optional.empty())
                : new EffectParameters(value, Optional.empty(), Optional.of(value));
    }

    /** By name only. */
    EffectParameters allowing(String... names) {
        map.ifPresent(given -> given.allowing(
                Stream.concat(Arrays.stream(names), Stream.of(WHEN)).toArray(String[]::new)));
        plain.ifPresent(value -> value.report("yaml.not-a-map"));
        return this;
    }

    /** A plain value stands for this parameter. */
    EffectParameters allowingPlain(String name) {
        map.ifPresent(given -> given.allowing(name, WHEN));
        plainName = name;
        return this;
    }

    YamlValue get(String name) {
        if (map.isPresent()) {
            return map.get().get(name);
        }
        if (plain.isEmpty()) {
            place.report("yaml.missing", name);
        }
        return plain.filter(value -> plainName.equals(name)).orElseGet(place::nothing);
    }

    Optional<YamlValue> find(String name) {
        return map.flatMap(given -> given.find(name));
    }

    Optional<YamlValue> when() {
        return find(WHEN);
    }
}
