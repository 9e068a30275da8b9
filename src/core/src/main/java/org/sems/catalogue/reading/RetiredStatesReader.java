package org.sems.catalogue.reading;

import java.util.List;
import org.sems.catalogue.KnownKeys;
import org.sems.catalogue.NameRules;
import org.sems.lifecycle.RetiredState;
import org.sems.lifecycle.State;
import org.sems.yaml.YamlMap;
import org.sems.yaml.YamlMap.Entry;
import org.sems.yaml.YamlValue;

/** States that a life cycle once had: their step ids stay taken, and their records know where they go. */
final class RetiredStatesReader {

    private final List<State> states;
    private final KnownKeys names;
    private final StepIds ids;

    RetiredStatesReader(List<State> states, KnownKeys names, StepIds ids) {
        this.states = states;
        this.names = names;
        this.ids = ids;
    }

    List<RetiredState> read(YamlMap map) {
        return map.entries().stream().map(this::state).toList();
    }

    private RetiredState state(Entry entry) {
        YamlMap map = entry.value().map().allowing("id", "becomes");
        String name = NameRules.name(entry.key());
        if (states.stream().anyMatch(state -> state.name().equalsIgnoreCase(name))) {
            entry.key().report("lifecycle.retired-state-in-use", name);
        }
        YamlValue id = map.get("id");
        return new RetiredState(
                name, ids.claim(id), NameRules.known(map.get("becomes").word(), names, "lifecycle.unknown-state"));
    }
}
