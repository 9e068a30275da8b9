package org.sems.catalogue.checking;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sems.catalogue.checking.LocatedType.Tree;
import org.sems.catalogue.checking.LocatedType.WrittenTransition;
import org.sems.catalogue.field.FieldDefinition;
import org.sems.catalogue.field.FieldType;
import org.sems.catalogue.recordtype.RecordType;
import org.sems.effect.CompleteReview;
import org.sems.effect.RecordApproval;
import org.sems.effect.RequestReview;
import org.sems.gate.Node.Call;
import org.sems.gate.rule.Arguments;
import org.sems.gate.rule.Link;
import org.sems.rating.RatingStage;
import org.sems.yaml.YamlValue;

/**
 * Whether anybody can ever pass a gate: it asks for what no transition or effect can cause, or for two things that
 * exclude each other.
 */
final class GateChecks {

    private static final String LINK = "link";
    private static final String OWN_STATES = "own-states";
    private static final String REVIEWED = "every-linked-record-is-reviewed";

    private final Map<String, FieldDefinition> dictionary;
    private final Map<String, RecordType> types;
    private final AllowedLinks links;
    private final AvailableFields fields;
    private final Contradictions contradictions;

    /** @param types all that a gate may name */
    GateChecks(
            Map<String, FieldDefinition> dictionary,
            Map<String, RecordType> types,
            AllowedLinks links,
            AvailableFields fields) {
        this.dictionary = dictionary;
        this.types = types;
        this.links = links;
        this.fields = fields;
        this.contradictions = new Contradictions(dictionary);
    }

    void check(LocatedType written) {
        RecordType type = written.type();
        written.transitions().forEach(this::checkAgainstItself);
        written.trees()
                .forEach(tree -> tree.eachCall((call, place) -> {
                    Stream.concat(call.bound().reads().fields().stream(), call.bound().reads().history().stream())
                            .distinct()
                            .sorted()
                            .forEach(field -> checkField(type, field, place));
                    checkApprovals(type, call, place);
                    call.arguments().words(OWN_STATES).stream()
                            .filter(state -> type.lifeCycle().state(state).isEmpty())
                            .forEach(state -> place.report("gate.unknown-state", state, type.key()));
                    if (call.arguments().find(LINK).isPresent()) {
                        checkLink(type, call.arguments(), place);
                    }
                    if (REVIEWED.equals(call.rule())) {
                        checkReview(type, call.arguments(), place);
                    }
                }));
    }

    private void checkAgainstItself(WrittenTransition transition) {
        List<Tree> gates = transition.gates();
        IntStream.rangeClosed(1, gates.size())
                .filter(many -> contradictions.areIn(
                        gates.stream().limit(many).map(Tree::node).toList()))
                .findFirst()
                .ifPresent(many -> gates.get(many - 1)
                        .place()
                        .report(
                                "gate.contradicts-itself",
                                transition.transition().name()));
    }

    private void checkField(RecordType type, String field, YamlValue place) {
        boolean isRating =
                dictionary.containsKey(field) && dictionary.get(field).type() == FieldType.RATING;
        if (RatingStage.ofFieldKey(field).isPresent() && !isRating) {
            place.report("gate.no-such-rating", field);
        } else if (!fields.canBeSet(type.key(), field)) {
            place.report("gate.field-never-set", field, type.key());
        }
    }

    private void checkApprovals(RecordType type, Call call, YamlValue place) {
        Set<String> recorded = AvailableFields.effects(type)
                .filter(RecordApproval.class::isInstance)
                .map(effect -> ((RecordApproval) effect).kind())
                .collect(Collectors.toSet());
        call.bound().reads().approvals().stream()
                .filter(kind -> !recorded.contains(kind))
                .forEach(kind -> place.report("gate.approval-never-recorded", kind, type.key()));
    }

    private void checkLink(RecordType type, Arguments given, YamlValue place) {
        Link link = given.link();
        for (String other : given.words("to")) {
            if (!links.join(type.key(), link, other)) {
                place.report(
                        "gate.link-not-meant",
                        link.type(),
                        type.key(),
                        other,
                        link.direction().key(),
                        links.inWords(type.key(), link));
            }
            List<String> states = given.words("states");
            if (!states.isEmpty()
                    && states.stream()
                            .allMatch(state ->
                                    types.get(other).lifeCycle().state(state).isEmpty())) {
                place.report("gate.unknown-state", String.join(", ", states), other);
            }
        }
    }

    /** The review is asked for by this type's own effects, and told done by those of the other type. */
    private void checkReview(RecordType type, Arguments given, YamlValue place) {
        for (String other : given.words("to")) {
            boolean isRequested = AvailableFields.effects(type)
                    .anyMatch(effect -> effect instanceof RequestReview request
                            && given.link().equals(new Link(request.link(), request.direction()))
                            && request.asks(other));
            boolean isCompleted = AvailableFields.effects(types.get(other)).anyMatch(CompleteReview.class::isInstance);
            if (!isRequested) {
                place.report("gate.review-never-requested", type.key(), other);
            } else if (!isCompleted) {
                place.report("effect.review-never-completed", other);
            }
        }
    }
}
