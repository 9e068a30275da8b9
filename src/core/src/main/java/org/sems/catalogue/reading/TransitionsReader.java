package org.sems.catalogue.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.sems.catalogue.KnownKeys;
import org.sems.catalogue.NameRules;
import org.sems.effect.Effect;
import org.sems.effect.EffectReader;
import org.sems.gate.Demands;
import org.sems.gate.GateReader;
import org.sems.gate.Vocabulary;
import org.sems.lifecycle.Transition;
import org.sems.yaml.UniqueNames;
import org.sems.yaml.YamlMap;
import org.sems.yaml.YamlMap.Entry;
import org.sems.yaml.YamlValue;
import org.sems.yaml.YamlWord;

/**
 * The transitions of one life cycle. One that leads on gives {@code id}, {@code from} and {@code to}; one that stays
 * where it is gives {@code stays-in}: state to action id, since Jira needs an action of its own for each. Both may ask for
 * fields ({@code screen}), demand ({@code who}, {@code gate}) and bring about ({@code effects}).
 */
final class TransitionsReader {

    private static final int HIGHEST_ID = 9999;

    private final KnownKeys states;
    private final KnownKeys fields;
    private final Vocabulary vocabulary;
    private final UniqueNames names = new UniqueNames("lifecycle.transition-twice");
    private final UniqueNames ids = new UniqueNames("lifecycle.action-id-twice");

    TransitionsReader(KnownKeys states, KnownKeys fields, Vocabulary vocabulary) {
        this.states = states;
        this.fields = fields;
        this.vocabulary = vocabulary;
    }

    List<Transition> read(YamlMap transitions) {
        return transitions.entries().stream()
                .flatMap(entry -> transition(entry).stream())
                .toList();
    }

    private List<Transition> transition(Entry entry) {
        YamlMap map = entry.value().map();
        names.claimIgnoringCase(entry.key());
        String name = NameRules.name(entry.key());
        List<String> screen = map.find("screen")
                .map(list -> NameRules.allKnown(list, fields, "catalogue.unknown-field"))
                .orElse(List.of());
        Demands demands = GateReader.demands(map, vocabulary);
        List<Effect> effects = map.find("effects")
                .map(list -> EffectReader.effects(list, vocabulary))
                .orElse(List.of());
        if (map.find("stays-in").isPresent()) {
            map.allowing("stays-in", "screen", "who", "gate", "effects");
            return staying(map.get("stays-in").map(), new Transition(name, 0, List.of(), "", screen, demands, effects));
        }
        map.allowing("id", "from", "to", "screen", "who", "gate", "effects");
        YamlValue from = map.get("from");
        List<String> starts = NameRules.allKnown(from, states, "lifecycle.unknown-state");
        if (from.isEmptyList()) {
            from.report("lifecycle.from-nowhere", name);
        }
        String to = NameRules.known(map.get("to").word(), states, "lifecycle.unknown-state");
        return List.of(new Transition(name, id(map.get("id")), starts, to, screen, demands, effects));
    }

    private List<Transition> staying(YamlMap idByState, Transition like) {
        List<Transition> found = new ArrayList<>();
        for (Entry entry : idByState.entries()) {
            YamlWord state = entry.key();
            NameRules.known(state, states, "lifecycle.unknown-state");
            found.add(new Transition(
                    like.name(),
                    id(entry.value()),
                    List.of(state.text()),
                    state.text(),
                    like.screen(),
                    like.demands(),
                    like.effects()));
        }
        return found;
    }

    private int id(YamlValue value) {
        OptionalInt id = value.number(Transition.CREATE + 1, HIGHEST_ID);
        id.ifPresent(given -> ids.claim(given, value));
        return id.orElse(0);
    }
}
