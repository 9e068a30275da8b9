package org.sems.catalogue.reading.extension;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sems.yaml.YamlMap;
import org.sems.yaml.YamlMap.Entry;
import org.sems.yaml.YamlMerge;
import org.sems.yaml.YamlValue;
import org.sems.yaml.YamlWord;

/**
 * Merges an extension into a record type. It has the keys of a record type that may grow: {@code serves}, {@code clauses}, {@code create},
 * {@code edit}, {@code view}, {@code links} and {@code lifecycle} with {@code states}, {@code transitions} and {@code on-create}. Nothing is taken
 * away but a field from the edit screen ({@code not-on-edit}), since that is stricter. Names and ids that are there already are refused;
 * so are fields, by the reader of the whole. The key {@code options} is for the dictionary of fields ({@link ExtendFields}).
 */
public final class ExtendRecordType {

    private static final List<String> LISTS = List.of("serves", "create", "edit", "view", "links");
    private static final String LIFE_CYCLE = "lifecycle";
    private static final String STATES = "states";
    private static final String TRANSITIONS = "transitions";
    private static final String ON_CREATE = "on-create";
    private static final String CLAUSES = "clauses";
    private static final String EDIT = "edit";
    private static final String NOT_ON_EDIT = "not-on-edit";

    private final String type;

    public ExtendRecordType(String type) {
        this.type = type;
    }

    /** The type with what is added to it, each part in its own place. Conflicts are reported. */
    public YamlMap with(YamlMap written, YamlMap map) {
        map.allowing("serves", CLAUSES, "create", EDIT, NOT_ON_EDIT, "view", "links", "options", LIFE_CYCLE);
        YamlMap whole = written;
        for (String list : LISTS) {
            whole = YamlMerge.joined(whole, list, map);
        }
        Optional<YamlValue> clauses = map.find(CLAUSES);
        if (clauses.isPresent()) {
            whole = YamlMerge.with(
                    whole,
                    CLAUSES,
                    clauses(whole.get(CLAUSES).map(), clauses.get().map()));
        }
        Optional<YamlValue> closed = map.find(NOT_ON_EDIT);
        if (closed.isPresent()) {
            whole = YamlMerge.with(whole, EDIT, withoutEditing(whole.get(EDIT), closed.get()));
        }
        Optional<YamlValue> lifeCycle = map.find(LIFE_CYCLE);
        return lifeCycle.isEmpty()
                ? whole
                : YamlMerge.with(
                        whole,
                        LIFE_CYCLE,
                        lifeCycle(whole.get(LIFE_CYCLE).map(), lifeCycle.get().map()));
    }

    private static YamlValue clauses(YamlMap own, YamlMap more) {
        YamlMap whole = own;
        for (Entry entry : more.entries()) {
            whole = own.find(entry.key().text()).isPresent()
                    ? YamlMerge.joined(whole, entry.key().text(), more)
                    : YamlMerge.with(whole, entry);
        }
        return YamlMerge.value(whole);
    }

    private YamlValue withoutEditing(YamlValue edit, YamlValue closed) {
        Set<String> own = texts(edit);
        closed.words().stream()
                .filter(word -> !own.contains(word.text()))
                .forEach(word -> word.report("extension.field-not-on-edit", word.text(), type));
        return YamlMerge.without(edit, texts(closed));
    }

    private YamlValue lifeCycle(YamlMap own, YamlMap more) {
        more.allowing(STATES, TRANSITIONS, ON_CREATE);
        YamlMap whole = YamlMerge.joined(own, ON_CREATE, more);
        Optional<YamlValue> states = more.find(STATES);
        if (states.isPresent()) {
            YamlMap all = whole.get(STATES).map();
            for (Entry state : states.get().map().entries()) {
                all = ExtendTransitions.added(all, state, type, "extension.state-exists");
            }
            whole = YamlMerge.with(whole, STATES, YamlMerge.value(all));
        }
        Optional<YamlValue> transitions = more.find(TRANSITIONS);
        if (transitions.isPresent()) {
            YamlMap all = whole.get(TRANSITIONS).map();
            for (Entry transition : transitions.get().map().entries()) {
                all = new ExtendTransitions(type).with(all, transition);
            }
            whole = YamlMerge.with(whole, TRANSITIONS, YamlMerge.value(all));
        }
        return YamlMerge.value(whole);
    }

    private static Set<String> texts(YamlValue list) {
        return list.words().stream().map(YamlWord::text).collect(Collectors.toSet());
    }
}
