package org.sems.gate.rule;

import java.util.List;
import org.sems.record.Authority;
import org.sems.record.Situation;

/** One condition with its parameters. Rules are values: equal parameters, equal rules. */
public interface Rule {

    /** Everything that keeps the rule from being met; empty if it is met. */
    List<Reason> stillOpen(Situation situation);

    /** What must not change unseen between the look at the record and the decision. */
    Reads reads();

    /** By which of the roles and duties that it asks for the actor meets it. A rule that asks for none adds nothing. */
    default Authority authority(Situation situation) {
        return Authority.NONE;
    }

    /**
     * Whether it asks only who acts, so that the transition can be hidden from people who may not act. Such a rule must
     * give the same answer before and after the transition's screen is filled in.
     */
    default boolean isAboutWho() {
        return false;
    }
}
