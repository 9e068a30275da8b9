package org.sems.jira.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sems.effect.ClearFields;
import org.sems.effect.CompleteReview;
import org.sems.effect.Effect;
import org.sems.effect.RaiseRecord;
import org.sems.effect.RecordApproval;
import org.sems.effect.RequestReview;
import org.sems.effect.SetReviewDate;
import org.sems.effect.SetSensitivity;
import org.sems.gate.rule.Term;
import org.sems.jira.rest.Messages;
import org.sems.record.Direction;

/** Effects in words, as lines of a list that is indented. */
public final class EffectWords {
    private final Messages messages;
    private final GateWords gates;
    private final EditorWords known;

    public EffectWords(Messages messages, GateWords gates, EditorWords known) {
        this.messages = messages;
        this.gates = gates;
        this.known = known;
    }

    ArrayList<Object> lines(List<Effect> effects) {
        ArrayList<Object> lines = new ArrayList<>();
        effects.forEach(effect -> {
            lines.add(GateWords.line(
                    0, words(effect) + (effect.when().isPresent() ? " " + messages.text("sems.effect.only-if") : "")));
            effect.when().ifPresent(node -> lines.addAll(gates.lines(1, node)));
        });
        return lines;
    }

    String words(Effect effect) {
        if (effect instanceof RequestReview review) {
            Term link = link(review.link(), review.direction());
            return review.to().isEmpty()
                    ? messages.text("sems.effect.request-review-of-all", link)
                    : messages.text("sems.effect.request-review-of", link, types(review.to()));
        }
        if (effect instanceof RaiseRecord raise) {
            return messages.text(
                            "sems.effect.raise",
                            types(List.of(raise.type())),
                            link(raise.link(), raise.direction()),
                            raise.summary())
                    + (raise.copies().isEmpty()
                            ? ""
                            : " "
                                    + messages.text(
                                            "sems.effect.raise-copies", new Term(Term.Kind.FIELD, raise.copies())));
        }
        if (effect instanceof SetReviewDate date) {
            return messages.text("sems.effect.set-review-date", Term.field(date.field()), Term.stage(date.stage()));
        }
        if (effect instanceof SetSensitivity set) {
            return messages.text(
                    set.level().equals(SetSensitivity.DEFAULT)
                            ? "sems.effect.set-default-sensitivity"
                            : "sems.effect.set-sensitivity",
                    known.sensitivity(set.level()));
        }
        if (effect instanceof RecordApproval approval) {
            String covered = Stream.concat(
                            approval.fields().stream().map(field -> messages.of(Term.field(field))),
                            approval.linkTypes().map(link -> messages.of(link(link, Direction.OUTWARD))))
                    .collect(Collectors.joining(", "));
            return messages.text(
                            "sems.effect.record-approval",
                            new Term(Term.Kind.APPROVAL, List.of(approval.kind())),
                            covered)
                    + approval.stage()
                            .map(stage -> " " + messages.text("sems.effect.approval-stage", Term.stage(stage)))
                            .orElse("")
                    + approval.until()
                            .map(field -> " " + messages.text("sems.effect.approval-until", Term.field(field)))
                            .orElse("");
        }
        if (effect instanceof ClearFields clear) {
            return messages.text("sems.effect.clear", new Term(Term.Kind.FIELD, clear.fields()));
        }
        return messages.text(
                effect instanceof CompleteReview ? "sems.effect.complete-review" : "sems.effect.offer-description");
    }

    private static Term link(String type, Direction direction) {
        return Term.link(type, direction);
    }

    private static Term types(List<String> keys) {
        return new Term(Term.Kind.RECORD_TYPE, keys);
    }
}
