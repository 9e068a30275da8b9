package org.sems.effect;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sems.gate.Node;
import org.sems.record.FactText;
import org.sems.risk.RatingStage;

/**
 * The transition is a recorded human decision about facts of this record; when one of them changes, it lapses.
 *
 * @param kind   what is decided, such as {@code acceptance}; a record has at most one approval of a kind in force
 * @param fields keys of the record's own fields that it covers
 * @param links  keys of the link types whose links it covers, in both directions
 * @param keys   keys of the link types of which it covers where they lead, in both directions, whatever the states there
 * @param until  a date field that ends it; if it is not given, only an acceptance ends by date
 * @param stage  whose rating gives the level: who has the authority for it, in person or as deputy, and for how long an acceptance holds
 */
public record RecordApproval(
        String kind,
        List<String> fields,
        List<String> links,
        List<String> keys,
        Optional<String> until,
        Optional<RatingStage> stage,
        Optional<Node> when)
        implements Effect {
    /** The kind that holds for as long as the acceptance ladder says. */
    public static final String ACCEPTANCE = "acceptance";

    public RecordApproval {
        fields = List.copyOf(fields);
        links = List.copyOf(links);
        keys = List.copyOf(keys);
    }

    /** Everything that it covers, as facts. */
    public List<String> facts() {
        return Stream.of(
                        fields.stream(),
                        links.stream().map(FactText::links),
                        keys.stream().map(FactText::keys))
                .flatMap(facts -> facts)
                .toList();
    }

    /** Keys of all link types that it covers, with or without states. */
    public Stream<String> linkTypes() {
        return Stream.concat(links.stream(), keys.stream());
    }

    @Override
    public boolean needsTheRecord() {
        return true;
    }
}
