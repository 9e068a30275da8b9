package org.sems.effect;

import java.util.List;
import java.util.Optional;

import org.sems.gate.Node;
import org.sems.risk.RatingStage;

/**
 * The transition is a recorded human decision about facts of this record; when one of them changes, it lapses.
 *
 * @param kind   what is decided, such as {@code acceptance}; a record has at most one approval of a kind in force
 * @param fields keys of the record's own fields that it covers
 * @param links  keys of the link types whose links it covers, in both directions
 * @param until  a date field that ends it
 * @param stage  whose rating gives the level that says for how long it holds at most; if neither is given, it never
 *               ends by date
 */
public record RecordApproval(String kind, List<String> fields, List<String> links, Optional<String> until,
                             Optional<RatingStage> stage, Optional<Node> when) implements Effect {

    public RecordApproval {
        fields = List.copyOf(fields);
        links = List.copyOf(links);
    }

    @Override
    public boolean needsTheRecord() {
        return true;
    }
}
