package org.sems.catalogue.checking;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sems.catalogue.field.JiraField;
import org.sems.catalogue.recordtype.RecordFlag;
import org.sems.catalogue.recordtype.RecordType;
import org.sems.effect.ClearFields;
import org.sems.effect.CompleteReview;
import org.sems.effect.Effect;
import org.sems.effect.EffectBook;
import org.sems.effect.EffectEntry.Moment;
import org.sems.effect.OfferDescription;
import org.sems.effect.RaiseRecord;
import org.sems.effect.RecordApproval;
import org.sems.effect.RequestReview;
import org.sems.effect.SetReviewDate;
import org.sems.gate.rule.Link;
import org.sems.lifecycle.Transition;
import org.sems.yaml.YamlValue;

/**
 * Whether effects can do what they say: on fields that the records have, by links that are meant, on the transitions
 * where they stand.
 */
final class EffectChecks {

    private final Map<String, RecordType> types;
    private final AllowedLinks links;
    private final AvailableFields fields;

    /** @param types all that an effect may name */
    EffectChecks(Map<String, RecordType> types, AllowedLinks links, AvailableFields fields) {
        this.types = types;
        this.links = links;
        this.fields = fields;
    }

    void check(LocatedType written) {
        written.effects()
                .forEach(effect -> check(written.type(), effect.effect(), effect.transition(), effect.place()));
        written.transitions().forEach(transition -> refuseTwoApprovalsOfAKind(written, transition.transition()));
    }

    private void check(RecordType type, Effect effect, Optional<Transition> transition, YamlValue place) {
        checkMoment(type, effect, transition, place);
        effect.problems()
                .forEach(problem ->
                        place.report(problem.code(), problem.arguments().toArray()));
        if (effect instanceof ClearFields clear) {
            checkWritten(type.key(), clear.fields(), place);
            transition.map(Transition::screen).stream()
                    .flatMap(List::stream)
                    .filter(clear.fields()::contains)
                    .forEach(field -> place.report("effect.clears-what-is-asked", field));
        } else if (effect instanceof SetReviewDate set) {
            checkHas(type.key(), Stream.of(set.field(), set.stage().fieldKey()), place);
        } else if (effect instanceof RecordApproval approval) {
            checkApproval(type, approval, place);
        } else if (effect instanceof RequestReview request) {
            checkRequest(type, request, place);
        } else if (effect instanceof RaiseRecord raise) {
            checkRaise(type, raise, place);
        }
    }

    private static void checkMoment(RecordType type, Effect effect, Optional<Transition> transition, YamlValue place) {
        Moment moment = EffectBook.entryOf(effect).moment();
        if (moment == Moment.AFTER_CREATION && transition.isEmpty()) {
            place.report("effect.not-on-creation");
        }
        if (moment == Moment.CREATION && transition.isPresent()) {
            place.report("effect.only-on-creation");
        } else if (effect instanceof OfferDescription
                && type.descriptionTemplate().isEmpty()) {
            place.report("effect.no-description-template", type.key());
        }
    }

    private void checkApproval(RecordType type, RecordApproval approval, YamlValue place) {
        checkHas(type.key(), Stream.concat(approval.fields().stream(), approval.until().stream()), place);
        approval.linkTypes()
                .filter(link -> !links.touch(type.key(), link))
                .forEach(link -> place.report("effect.link-not-meant", link, type.key()));
        approval.fields().stream()
                .filter(ReasonChecks.reasons(type)::contains)
                .forEach(field -> place.report("effect.approval-covers-reason", field));
    }

    private void checkRequest(RecordType type, RequestReview request, YamlValue place) {
        Link link = new Link(request.link(), request.direction());
        List<String> ends = links.ends(type.key(), link);
        request.to().stream()
                .filter(other -> !ends.contains(other))
                .forEach(other -> reportLink(type, link, other, place));
        if (request.to().isEmpty() && ends.isEmpty()) {
            place.report("effect.link-not-meant", request.link(), type.key());
        }
        ends.stream()
                .filter(request::asks)
                .filter(other -> AvailableFields.effects(types.get(other)).noneMatch(CompleteReview.class::isInstance))
                .forEach(other -> place.report("effect.review-never-completed", other));
    }

    private void checkRaise(RecordType type, RaiseRecord raise, YamlValue place) {
        Link link = new Link(raise.link(), raise.direction());
        if (!links.join(type.key(), link, raise.type())) {
            reportLink(type, link, raise.type(), place);
        }
        checkHas(type.key(), raise.copies().stream(), place);
        checkWritten(raise.type(), raise.copies(), place);
    }

    private void reportLink(RecordType type, Link link, String other, YamlValue place) {
        place.report(
                "gate.link-not-meant",
                link.type(),
                type.key(),
                other,
                link.direction().key(),
                links.inWords(type.key(), link));
    }

    private void checkWritten(String type, Collection<String> keys, YamlValue place) {
        checkHas(type, keys.stream(), place);
        keys.stream()
                .filter(key -> key.equals(RecordFlag.FIELD)
                        || JiraField.ofId(key)
                                .filter(field -> !JiraField.WRITABLE.contains(field))
                                .isPresent())
                .forEach(key -> place.report(
                        "effect.cannot-write",
                        key,
                        JiraField.WRITABLE.stream().map(JiraField::id).sorted().collect(Collectors.joining(", "))));
    }

    private void checkHas(String type, Stream<String> keys, YamlValue place) {
        keys.filter(key -> !fields.has(type, key)).forEach(key -> place.report("effect.field-not-of-type", key, type));
    }

    private static void refuseTwoApprovalsOfAKind(LocatedType written, Transition transition) {
        Set<String> kinds = new HashSet<>();
        written.effects().stream()
                .filter(effect -> effect.transition().filter(transition::equals).isPresent())
                .filter(effect -> effect.effect() instanceof RecordApproval)
                .filter(effect -> !kinds.add(((RecordApproval) effect.effect()).kind()))
                .forEach(effect ->
                        effect.place().report("effect.approval-twice", ((RecordApproval) effect.effect()).kind()));
    }
}
