package org.sems.effect;

import java.util.List;
import java.util.Optional;
import org.sems.gate.Node;
import org.sems.gate.rule.Arguments;
import org.sems.problem.Problem;
import org.sems.record.Direction;

/**
 * A linked record is created, at least as sensitive as this one.
 *
 * @param type      key of the new record's type
 * @param link      key of the link type between the two
 * @param direction how the link runs, seen from this record
 * @param summary   of the new record; this record's key and summary are put behind it where its sensitivity allows
 * @param copies    keys of fields whose values the new record begins with
 */
public record RaiseRecord(
        String type, String link, Direction direction, String summary, List<String> copies, Optional<Node> when)
        implements Effect {

    public RaiseRecord {
        copies = List.copyOf(copies);
    }

    @Override
    public boolean isOnOtherRecords() {
        return true;
    }

    @Override
    public Arguments arguments() {
        return new GivenArguments()
                .word("type", type)
                .link(link, direction)
                .word("summary", summary)
                .words("copy", copies)
                .arguments();
    }

    @Override
    public List<Problem> problems() {
        return summary.contains("{") ? List.of(Problem.of("effect.summary-with-placeholder", summary)) : List.of();
    }
}
