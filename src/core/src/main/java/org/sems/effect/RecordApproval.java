package org.sems.effect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sems.gate.Node;
import org.sems.gate.rule.Arguments;
import org.sems.gate.rule.Term;
import org.sems.problem.Problem;
import org.sems.rating.RatingStage;
import org.sems.record.FactText;

/**
 * The transition is a recorded human decision about facts of this record; when one of them changes, it lapses.
 *
 * @param kind   what is decided, such as {@code acceptance}; a record has at most one approval of a kind in force
 * @param fields keys of the record's own fields that it covers
 * @param links  keys of the link types whose links it covers, in both directions
 * @param keys   keys of the link types of which it covers where they lead, in both directions, without the states of
 * the records there
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

    /** What is covered is written as words: a field's key, or a link type's behind {@code links} or {@code keys}. */
    static RecordApproval of(Arguments given, Optional<Node> when) {
        List<String> covers = given.words("covers");
        return new RecordApproval(
                given.word("kind"),
                covers.stream()
                        .filter(word -> !word.startsWith(FactText.LINKS) && !word.startsWith(FactText.KEYS))
                        .toList(),
                behind(FactText.LINKS, covers),
                behind(FactText.KEYS, covers),
                given.find("until"),
                given.find("stage").flatMap(RatingStage::ofKey),
                when);
    }

    private static List<String> behind(String prefix, List<String> covers) {
        return covers.stream()
                .filter(word -> word.startsWith(prefix))
                .map(word -> word.substring(prefix.length()))
                .toList();
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

    @Override
    public Arguments arguments() {
        return new GivenArguments()
                .word("kind", kind)
                .words("covers", facts())
                .word("until", until)
                .word("stage", stage.map(RatingStage::key))
                .arguments();
    }

    /** An acceptance holds by a rating, and an approval by a rating covers it. */
    @Override
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        if (ACCEPTANCE.equals(kind) && stage.isEmpty()) {
            problems.add(Problem.of("effect.acceptance-without-stage"));
        }
        stage.map(RatingStage::fieldKey)
                .filter(rating -> !fields.contains(rating))
                .ifPresent(rating -> problems.add(Problem.of("effect.approval-leaves-out", Term.field(rating))));
        return problems;
    }
}
