package org.sems.effect;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sems.gate.ArgumentsReader;
import org.sems.gate.GateReader;
import org.sems.gate.Node;
import org.sems.gate.Vocabulary;
import org.sems.gate.rule.Arguments;
import org.sems.gate.rule.Parameter;
import org.sems.yaml.YamlMap;
import org.sems.yaml.YamlMap.Entry;
import org.sems.yaml.YamlValue;
import org.sems.yaml.YamlWord;

/** Reads effects: one reader for the catalogue and for what workflows store. Faults are reported at their line. */
public final class EffectReader {

    /** The condition under which an effect takes place; a parameter of every effect. */
    static final String WHEN = "when";

    private final Vocabulary vocabulary;
    private final ArgumentsReader arguments;

    private EffectReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.arguments = new ArgumentsReader(vocabulary);
    }

    /** A list of effects; a faulty one is left out after it has been reported. */
    public static List<Effect> effects(YamlValue list, Vocabulary vocabulary) {
        EffectReader reader = new EffectReader(vocabulary);
        return list.list().stream()
                .flatMap(item -> reader.effect(item).stream())
                .toList();
    }

    private Optional<Effect> effect(YamlValue item) {
        if (!item.isMap()) {
            return entry(item.word()).flatMap(entry -> byNameAlone(entry, item));
        }
        YamlMap map = item.map();
        if (map.entries().size() != 1) {
            map.report("effect.one-each");
            return Optional.empty();
        }
        Entry named = map.entries().get(0);
        return entry(named.key()).flatMap(entry -> withArguments(entry, named.value()));
    }

    private static Optional<EffectEntry> entry(YamlWord name) {
        Optional<EffectEntry> entry = EffectBook.find(name.text());
        if (entry.isEmpty() && name.isGiven()) {
            name.report(
                    "effect.unknown",
                    name.text(),
                    EffectBook.entries().stream()
                            .map(EffectEntry::name)
                            .sorted()
                            .collect(Collectors.joining(", ")));
        }
        return entry;
    }

    private static Optional<Effect> byNameAlone(EffectEntry entry, YamlValue place) {
        List<Parameter> missing = entry.parameters().stream()
                .filter(parameter -> !parameter.optional())
                .toList();
        missing.forEach(parameter -> place.report("yaml.missing", parameter.name()));
        return missing.isEmpty() ? Optional.of(entry.bind().apply(Arguments.NONE, Optional.empty())) : Optional.empty();
    }

    private Optional<Effect> withArguments(EffectEntry entry, YamlValue value) {
        Optional<Node> when = value.isMap()
                ? value.map().find(WHEN).flatMap(node -> GateReader.node(node, vocabulary))
                : Optional.empty();
        return arguments
                .read(entry.form(), entry.parameters(), value, WHEN)
                .map(given -> entry.bind().apply(given, when));
    }
}
