package org.sems.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.sems.lifecycle.LifeCycle;
import org.sems.lifecycle.State;
import org.sems.lifecycle.Transition;
import org.sems.problem.Problems;
import org.sems.yaml.YamlMap;
import org.sems.yaml.YamlMap.Entry;

/** States and transitions of a record type, and whether a record can get everywhere and out again. */
final class LifeCycleReader {

    private final StatesReader statesReader = new StatesReader();
    private final Known fields;
    private final Problems problems;

    LifeCycleReader(Known fields, Problems problems) {
        this.fields = fields;
        this.problems = problems;
    }

    /** Empty after a fault has been reported. */
    Optional<LifeCycle> read(YamlMap map) {
        int before = problems.size();
        map.allowing("states", "transitions");
        YamlMap stateMap = map.get("states").map();
        List<State> states = statesReader.read(stateMap);
        if (states.isEmpty() && stateMap.isGiven()) {
            stateMap.report("lifecycle.without-states");
        }
        Known names = new Known(states.stream().map(State::name).collect(Collectors.toSet()), stateMap.isGiven());
        List<Transition> transitions = new TransitionsReader(names, fields).read(map.get("transitions").map());
        if (problems.size() > before || states.isEmpty()) {
            return Optional.empty();
        }
        LifeCycle lifeCycle = new LifeCycle(states, transitions);
        report(stateMap, lifeCycle.unreachable(), "lifecycle.unreachable");
        report(stateMap, lifeCycle.withoutWayToDone(), "lifecycle.no-way-to-done");
        return Optional.of(lifeCycle);
    }

    private static void report(YamlMap stateMap, List<State> states, String code) {
        Set<String> names = states.stream().map(State::name).collect(Collectors.toSet());
        stateMap.entries().stream().map(Entry::key).filter(key -> names.contains(key.text()))
                .forEach(key -> key.report(code, key.text()));
    }
}
