package org.sems.nextsteps;

import java.util.List;
import java.util.Set;
import org.sems.effect.Effect;

/**
 * A transition that leaves the step on which a record stands, as the workflow in Jira has it now.
 *
 * @param id      action id in that workflow
 * @param offered whether Jira offers it to the viewer
 * @param screen  keys of the fields that it asks for
 * @param gates   those of its validators, in their order
 * @param effects its effects, as far as they can be read
 */
public record PresentTransition(
        int id,
        String name,
        boolean offered,
        Set<String> screen,
        Restriction restriction,
        List<StoredGate> gates,
        List<Effect> effects) {

    public PresentTransition {
        screen = Set.copyOf(screen);
        gates = List.copyOf(gates);
        effects = List.copyOf(effects);
    }
}
