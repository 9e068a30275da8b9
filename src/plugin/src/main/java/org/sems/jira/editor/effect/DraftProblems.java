package org.sems.jira.editor.effect;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sems.effect.Effect;
import org.sems.effect.EffectBook;
import org.sems.effect.EffectEntry;
import org.sems.effect.RecordApproval;
import org.sems.gate.rule.Parameter;
import org.sems.gate.rule.ParameterKind;
import org.sems.gate.rule.Term;
import org.sems.jira.rest.Messages;
import org.sems.problem.Problem;
import org.sems.problem.Refused;

/** Everything that is wrong with the effects of a form, in the words of the form. */
public final class DraftProblems {
    private static final int LONGEST_TEXT = 200;
    private final EffectChoices choices;
    private final Messages messages;

    public DraftProblems(EffectChoices choices, Messages messages) {
        this.choices = choices;
        this.messages = messages;
    }

    List<String> find(DraftEffects draft) {
        if (draft.effects().isEmpty()) {
            return List.of(messages.text("sems.effect.fault.nothing-chosen"));
        }
        List<String> faults = new ArrayList<>();
        Set<String> approvals = new HashSet<>();
        for (int row = 0; row < draft.effects().size(); row++) {
            String number = String.valueOf(row + 1);
            find(draft.effects().get(row), approvals)
                    .forEach(fault -> faults.add(messages.text("sems.effect.fault.row", number, fault)));
        }
        return faults.isEmpty() ? unreadable(draft) : faults;
    }

    /** @param approvals the kinds that the effects before this one record; the one of this effect is added */
    private Stream<String> find(DraftEffect draft, Set<String> approvals) {
        Optional<EffectEntry> found = EffectBook.find(draft.effect());
        if (found.isEmpty()) {
            return Stream.of(messages.text("sems.effect.fault.unknown-effect", draft.effect()));
        }
        EffectEntry entry = found.get();
        List<String> faults = entry.parameters().stream()
                .flatMap(parameter -> Stream.of(
                                missing(draft, parameter), unknown(draft, parameter), typed(draft, parameter))
                        .flatMap(each -> each))
                .toList();
        return Stream.concat(faults.stream(), problems(draft, entry, approvals));
    }

    private Stream<String> missing(DraftEffect draft, Parameter parameter) {
        return parameter.optional() || !draft.words(parameter).isEmpty()
                ? Stream.empty()
                : Stream.of(messages.text("sems.effect.fault.missing", choices.label(parameter)));
    }

    private Stream<String> unknown(DraftEffect draft, Parameter parameter) {
        return parameter.kind() == ParameterKind.TEXT
                ? Stream.empty()
                : draft.words(parameter).stream()
                        .filter(word -> !choices.offered(parameter.kind()).contains(word))
                        .map(word -> messages.text("sems.effect.fault.unknown", choices.label(parameter), word));
    }

    private Stream<String> typed(DraftEffect draft, Parameter parameter) {
        return draft.words(parameter).stream()
                .filter(word -> parameter.kind() == ParameterKind.TEXT)
                .filter(word -> word.length() > LONGEST_TEXT || word.contains("\n"))
                .map(word -> messages.text("sems.effect.fault.summary", LONGEST_TEXT));
    }

    /** What the catalogue's own effects are held to as well, as far as it can be said while something is missing. */
    private Stream<String> problems(DraftEffect draft, EffectEntry entry, Set<String> approvals) {
        Effect effect;
        try {
            effect = entry.bind().apply(draft.argumentsWithBlanks(entry), Optional.empty());
        } catch (IllegalArgumentException incomplete) {
            return Stream.empty();
        }
        Stream<Problem> twice = effect instanceof RecordApproval approval && !approvals.add(approval.kind())
                ? Stream.of(Problem.of("effect.approval-twice", new Term(Term.Kind.APPROVAL, List.of(approval.kind()))))
                : Stream.empty();
        return Stream.concat(effect.problems().stream(), twice).map(messages::describe);
    }

    /** No form sends what cannot be read, but a condition may have been changed by hand before it was sent. */
    private List<String> unreadable(DraftEffects draft) {
        try {
            draft.canonical();
            return List.of();
        } catch (Refused refused) {
            return refused.problems().stream().map(messages::describe).toList();
        }
    }
}
