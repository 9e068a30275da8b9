package org.sems.jira.panel;

import java.util.Set;
import org.sems.gate.rule.Term;
import org.sems.jira.rest.Messages;
import org.sems.nextstep.Help;
import org.sems.nextstep.Hurdle;

/** What a gate misses, in the words of the logged-in user. */
public final class HurdleWords {

    /** To these nothing can be said but that the field has to be filled in. */
    private static final Set<String> MERELY_EMPTY = Set.of("gate.field-empty", "gate.not-rated", "gate.reason-not-new");

    private final Messages messages;

    public HurdleWords(Messages messages) {
        this.messages = messages;
    }

    String reason(Hurdle.Single hurdle) {
        return messages.of(hurdle.problem());
    }

    /** What will be asked for: the name of an empty field says it all. */
    String request(Hurdle.Single hurdle) {
        boolean nameSaysIt = hurdle.help() == Help.ENTER
                && MERELY_EMPTY.contains(hurdle.problem().code());
        return nameSaysIt ? messages.of(Term.field(hurdle.problem().where())) : reason(hurdle);
    }
}
