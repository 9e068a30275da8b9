package org.sems.catalogue.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sems.catalogue.KnownKeys;
import org.sems.effect.Effect;
import org.sems.effect.EffectReader;
import org.sems.gate.Vocabulary;
import org.sems.lifecycle.LifeCycle;
import org.sems.lifecycle.RetiredState;
import org.sems.lifecycle.State;
import org.sems.lifecycle.Transition;
import org.sems.problem.Problems;
import org.sems.yaml.YamlMap;
import org.sems.yaml.YamlMap.Entry;

/** States and transitions of a record type, and whether a record can get everywhere and out again. */
final class LifeCycleReader {

    private final StatesReader statesReader = new StatesReader();
    private final KnownKeys fields;
    private final Vocabulary vocabulary;
    private final Problems problems;

    LifeCycleReader(KnownKeys fields, Vocabulary vocabulary, Problems problems) {
        this.fields = fields;
        this.vocabulary = vocabulary;
        this.problems = problems;
    }

    /**
     * @param more effects of creation that are not written in the life cycle
     * @return empty after a fault has been reported
     */
    Optional<LifeCycle> read(YamlMap map, List<Effect> more) {
        int before = problems.size();
        map.allowing("states", "retired-states", "on-create", "transitions");
        YamlMap stateMap = map.get("states").map();
        StepIds ids = new StepIds();
        List<State> states = statesReader.read(stateMap, ids);
        if (states.isEmpty() && stateMap.isGiven()) {
            stateMap.report("lifecycle.without-states");
        }
        KnownKeys names =
                new KnownKeys(states.stream().map(State::name).collect(Collectors.toSet()), stateMap.isGiven());
        List<RetiredState> retired = map.find("retired-states")
                .map(value -> new RetiredStatesReader(states, names, ids).read(value.map()))
                .orElse(List.of());
        List<Transition> transitions = new TransitionsReader(names, fields, vocabulary)
                .read(map.get("transitions").map());
        List<Effect> onCreate = new ArrayList<>(more);
        map.find("on-create")
                .map(list -> EffectReader.effects(list, vocabulary))
                .ifPresent(onCreate::addAll);
        if (problems.size() > before || states.isEmpty()) {
            return Optional.empty();
        }
        LifeCycle lifeCycle = new LifeCycle(states, transitions, onCreate, retired);
        report(stateMap, lifeCycle.unreachable(), "lifecycle.unreachable");
        report(stateMap, lifeCycle.withoutWayToDone(), "lifecycle.no-way-to-done");
        return Optional.of(lifeCycle);
    }

    private static void report(YamlMap stateMap, List<State> states, String code) {
        Set<String> names = states.stream().map(State::name).collect(Collectors.toSet());
        stateMap.entries().stream()
                .map(Entry::key)
                .filter(key -> names.contains(key.text()))
                .forEach(key -> key.report(code, key.text()));
    }
}
