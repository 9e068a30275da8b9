package org.sems.lifecycle;

import java.util.List;
import org.sems.effect.Effect;
import org.sems.gate.Demands;

/**
 * @param id      action id in the generated workflow: allocated once per life cycle, never reused; 1 is creation
 * @param from    names of the states it starts from
 * @param to      name of the state it leads to; may be the one it starts from
 * @param screen  keys of the fields it asks for, in order; empty for a plain step
 * @param demands what record and actor must meet, as the catalogue writes it; a profile makes a gate of it
 * @param effects its effects, in order
 */
public record Transition(
        String name, int id, List<String> from, String to, List<String> screen, Demands demands, List<Effect> effects) {

    /** The action id of creation in every life cycle. */
    public static final int CREATE = 1;

    public Transition {
        from = List.copyOf(from);
        screen = List.copyOf(screen);
        effects = List.copyOf(effects);
    }

    /** One that demands nothing and brings nothing about. */
    public Transition(String name, int id, List<String> from, String to, List<String> screen) {
        this(name, id, from, to, screen, Demands.NONE, List.of());
    }

    public boolean startsFrom(String state) {
        return from.contains(state);
    }

    /** Whether the record is in the same state afterwards. */
    public boolean stays() {
        return from.equals(List.of(to));
    }
}
