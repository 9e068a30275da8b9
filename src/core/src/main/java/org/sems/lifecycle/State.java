package org.sems.lifecycle;

import java.util.Optional;

/**
 * @param id         step id in the generated workflow: allocated once per life cycle, never reused
 * @param resolution how a record that rests here ended; given exactly for done states
 * @param frozen     whether the record's fields may no longer be edited here
 */
public record State(String name, int id, StateCategory category, Optional<String> resolution, boolean frozen) {

    public boolean isDone() {
        return category == StateCategory.DONE;
    }
}
