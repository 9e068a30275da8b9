package org.sems.jira.nextsteps;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sems.gate.rule.Term;
import org.sems.gate.rule.Term.Kind;
import org.sems.jira.approval.text.ApprovedFactTexts;
import org.sems.jira.rest.Messages;
import org.sems.nextsteps.SignedFacts;
import org.sems.record.LadderStep;

/** What is signed with a step, line by line: the rating that decides first, then the terms, then everything else that is covered. */
public final class SignedFactTexts {
    private static final List<String> FIRST = List.of("current-rating", "residual-rating", "inherent-rating");
    private final ApprovedFactTexts facts;
    private final Messages messages;

    public SignedFactTexts(ApprovedFactTexts facts, Messages messages) {
        this.facts = facts;
        this.messages = messages;
    }

    String heading(SignedFacts signed) {
        return messages.text("sems.signing.title." + (signed.terms().isPresent() ? "acceptance" : "approval"));
    }

    /** Maps with {@code name} and {@code value}, in the order in which they are read. */
    ArrayList<Object> lines(SignedFacts signed) {
        ArrayList<Object> lines = new ArrayList<>();
        FIRST.stream()
                .filter(signed.facts()::containsKey)
                .forEach(fact ->
                        lines.addAll(facts.describe(Map.of(fact, signed.facts().get(fact)))));
        signed.terms().ifPresent(terms -> addTerms(lines, terms));
        Map<String, String> rest = new TreeMap<>(signed.facts());
        rest.keySet().removeAll(Set.copyOf(FIRST));
        lines.addAll(facts.describe(rest, signed.visible()));
        return lines;
    }

    private void addTerms(List<Object> lines, SignedFacts.Terms terms) {
        lines.add(line(
                "tolerance",
                messages.text("sems.signing." + (terms.isWithin() ? "within" : "above"), terms.tolerance())));
        lines.add(line("who", terms.step().isForSomebody() ? who(terms.step()) : messages.text("sems.signing.nobody")));
        terms.until()
                .ifPresent(day -> lines.add(line(
                        "until",
                        messages.text(
                                "sems.signing.days",
                                day.toString(),
                                terms.step().acceptForDays()))));
    }

    private String who(LadderStep step) {
        return Stream.concat(
                        step.duties().stream().sorted().map(duty -> Term.of(Kind.DUTY, List.of(duty))),
                        step.roles().stream().sorted().map(role -> Term.of(Kind.ROLE, List.of(role))))
                .map(messages::describe)
                .collect(Collectors.joining(", "));
    }

    private HashMap<String, Object> line(String name, String value) {
        HashMap<String, Object> line = new HashMap<>();
        line.put("name", messages.text("sems.signing." + name));
        line.put("value", value);
        return line;
    }
}
