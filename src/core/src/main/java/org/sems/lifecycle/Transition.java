package org.sems.lifecycle;

import java.util.List;

/**
 * @param id     action id in the generated workflow: allocated once per life cycle, never reused; 1 is creation
 * @param from   names of the states it starts from
 * @param to     name of the state it leads to; may be the one it starts from
 * @param screen keys of the fields it asks for, in order; empty for a plain step
 */
public record Transition(String name, int id, List<String> from, String to, List<String> screen) {

    /** The action id of creation, in every life cycle. */
    public static final int CREATE = 1;

    public Transition {
        from = List.copyOf(from);
        screen = List.copyOf(screen);
    }

    public boolean startsFrom(String state) {
        return from.contains(state);
    }
}
