package org.sems.jira.editor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sems.gate.rule.Term;
import org.sems.jira.rest.Messages;
import org.sems.problem.Problem;
import org.sems.problem.Refused;
import org.sems.risk.RatingStage;

/** Everything that is wrong with the effects of a form, in the words of the form. */
public final class DraftFaults {
    private static final int LONGEST_SUMMARY = 200;
    private final EffectChoices choices;
    private final Messages messages;

    public DraftFaults(EffectChoices choices, Messages messages) {
        this.choices = choices;
        this.messages = messages;
    }

    List<String> of(DraftEffects draft) {
        if (draft.effects().isEmpty()) {
            return List.of(messages.text("sems.effect.fault.nothing-chosen"));
        }
        List<String> faults = new ArrayList<>();
        Set<List<String>> approvals = new HashSet<>();
        for (int row = 0; row < draft.effects().size(); row++) {
            DraftEffect effect = draft.effects().get(row);
            List<String> own = new ArrayList<>(of(effect));
            if (effect.effect().equals(OfferedEffect.RECORD_APPROVAL.key())
                    && !approvals.add(effect.words(EffectInput.KIND))) {
                own.add(messages.of(Problem.of("effect.approval-twice", kind(effect))));
            }
            String number = String.valueOf(row + 1);
            own.forEach(fault -> faults.add(messages.text("sems.effect.fault.row", number, fault)));
        }
        return faults.isEmpty() ? unreadable(draft) : faults;
    }

    private List<String> of(DraftEffect effect) {
        return OfferedEffect.ofKey(effect.effect())
                .map(offered -> Stream.of(
                                missing(effect, offered),
                                unknown(effect, offered),
                                summary(effect),
                                offered == OfferedEffect.RECORD_APPROVAL ? approval(effect) : Stream.<String>empty())
                        .flatMap(faults -> faults)
                        .toList())
                .orElseGet(() -> List.of(messages.text("sems.effect.fault.unknown-effect", effect.effect())));
    }

    private Stream<String> missing(DraftEffect effect, OfferedEffect offered) {
        return offered.required().stream()
                .filter(input -> effect.words(input).isEmpty())
                .map(input -> messages.text("sems.effect.fault.missing", choices.label(input)));
    }

    private Stream<String> unknown(DraftEffect effect, OfferedEffect offered) {
        return offered.inputs().stream()
                .filter(input -> !input.isTyped())
                .flatMap(input -> effect.words(input).stream()
                        .filter(word -> !choices.offered(input).contains(word))
                        .map(word -> messages.text("sems.effect.fault.unknown", choices.label(input), word)));
    }

    private Stream<String> summary(DraftEffect effect) {
        return effect.words(EffectInput.SUMMARY).stream()
                .flatMap(summary -> Stream.concat(
                        summary.contains("{")
                                ? Stream.of(messages.of(Problem.of("effect.summary-with-placeholder", summary)))
                                : Stream.empty(),
                        summary.length() > LONGEST_SUMMARY || summary.contains("\n")
                                ? Stream.of(messages.text("sems.effect.fault.summary", LONGEST_SUMMARY))
                                : Stream.empty()));
    }

    /** What the catalogue's own approvals are held to as well. */
    private Stream<String> approval(DraftEffect effect) {
        List<String> faults = new ArrayList<>();
        if (Stream.of(EffectInput.COVERS, EffectInput.COVERS_LINKS, EffectInput.COVERS_KEYS)
                .allMatch(input -> effect.words(input).isEmpty())) {
            faults.add(messages.text("sems.effect.fault.covers-nothing"));
        }
        if (effect.words(EffectInput.KIND).contains("acceptance")
                && effect.words(EffectInput.STAGE).isEmpty()) {
            faults.add(messages.of(Problem.of("effect.acceptance-without-stage")));
        }
        effect.words(EffectInput.STAGE).stream()
                .flatMap(stage -> RatingStage.ofKey(stage).stream())
                .map(RatingStage::fieldKey)
                .filter(rating -> !effect.words(EffectInput.COVERS).contains(rating))
                .forEach(rating ->
                        faults.add(messages.of(Problem.of("effect.approval-leaves-out", Term.field(rating)))));
        return faults.stream();
    }

    private static Term kind(DraftEffect effect) {
        return new Term(Term.Kind.APPROVAL, effect.words(EffectInput.KIND));
    }

    /** No form sends what cannot be read, but a condition may have been tampered with on its way. */
    private List<String> unreadable(DraftEffects draft) {
        try {
            draft.canonical();
            return List.of();
        } catch (Refused refused) {
            return refused.problems().stream().map(messages::of).toList();
        }
    }
}
