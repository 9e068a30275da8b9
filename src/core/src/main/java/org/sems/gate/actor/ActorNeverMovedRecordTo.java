package org.sems.gate.actor;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sems.gate.rule.Reads;
import org.sems.gate.rule.Reason;
import org.sems.gate.rule.Rule;
import org.sems.record.Situation;
import org.sems.record.StateChange;

/**
 * The actor never moved the record into any of the states, by its history: the person who made the steps of the work
 * did it, even if another person is the assignee. It reads nothing that could change unseen: the history of states
 * grows only with the state, and every decision looks at that.
 */
record ActorNeverMovedRecordTo(List<String> states) implements Rule {

    @Override
    public List<Reason> stillOpen(Situation situation) {
        return states.stream()
                .flatMap(state ->
                        lastMove(state, situation)
                                .map(day -> Reason.open("gate.actor-moved-record", state, day))
                                .stream())
                .toList();
    }

    private static Optional<LocalDate> lastMove(String state, Situation situation) {
        String actor = situation.actor().userKey();
        Stream<StateChange> moves = actor.isEmpty() ? Stream.of() : situation.record().stateChanges().stream();
        return moves.filter(move -> move.byKey().equals(actor) && move.into().contains(state))
                .map(StateChange::on)
                .max(Comparator.naturalOrder());
    }

    @Override
    public Reads reads() {
        return Reads.NOTHING;
    }

    @Override
    public boolean isAboutWho() {
        return true;
    }
}
