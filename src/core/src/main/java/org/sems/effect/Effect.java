package org.sems.effect;

import java.util.List;
import java.util.Optional;
import org.sems.gate.Node;
import org.sems.gate.rule.Arguments;
import org.sems.problem.Problem;

/**
 * One effect of a transition; the host decides how to carry it out. Effects are values: equal parameters, equal
 * effects. {@link EffectBook} names them all.
 */
public interface Effect {

    /** What must hold of record and actor for the effect to take place; empty for always. */
    Optional<Node> when();

    /** Its parameters as the catalogue writes them; one that has its usual value is left out. */
    Arguments arguments();

    /** What is wrong with it in any record type; its arguments are words and terms. */
    default List<Problem> problems() {
        return List.of();
    }

    /**
     * Whether it touches other records: such an effect runs after the decision, in a transaction of its own, and never
     * undoes the decision.
     */
    default boolean isOnOtherRecords() {
        return false;
    }

    /** Whether it can only be said of a record that is there, and not of one that is about to be created. */
    default boolean needsTheRecord() {
        return isOnOtherRecords();
    }
}
