package org.sems.jira.nextsteps;

import java.util.Set;
import org.sems.gate.rule.Term;
import org.sems.jira.rest.Messages;
import org.sems.nextsteps.Blocker;
import org.sems.nextsteps.Remedy;

/** What a gate misses, in the words of the logged-in user. */
public final class BlockerTexts {

    /** For these there is no message but that the field has to be filled in. */
    private static final Set<String> MERELY_EMPTY = Set.of("gate.field-empty", "gate.not-rated", "gate.reason-not-new");

    private final Messages messages;

    public BlockerTexts(Messages messages) {
        this.messages = messages;
    }

    String reason(Blocker.Single hurdle) {
        return messages.describe(hurdle.problem());
    }

    /** What the screen will ask for: the name of an empty field is enough. */
    String request(Blocker.Single hurdle) {
        boolean nameSaysIt = hurdle.help() == Remedy.ENTER
                && MERELY_EMPTY.contains(hurdle.problem().code());
        return nameSaysIt ? messages.describe(Term.field(hurdle.problem().where())) : reason(hurdle);
    }
}
