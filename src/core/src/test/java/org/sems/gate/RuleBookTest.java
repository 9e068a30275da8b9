package org.sems.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sems.catalogue.reading.CatalogueReader;
import org.sems.gate.rule.Arguments;
import org.sems.gate.rule.Form;
import org.sems.gate.rule.Link;
import org.sems.gate.rule.Parameter;
import org.sems.gate.rule.Reads;
import org.sems.gate.rule.RuleEntry;
import org.sems.problem.Problem;
import org.sems.problem.Refused;
import org.sems.record.Direction;

class RuleBookTest {

    @Test
    void givesEachRuleOneNameAndItsParametersInTheOrderInWhichAFormAsks() {
        assertThat(RuleBook.entries()).extracting(RuleEntry::name).doesNotHaveDuplicates();
        assertThat(RuleBook.find("linked-record-is-in").orElseThrow().parameters())
                .extracting(Parameter::name)
                .containsExactly("link", "direction", "to", "states");
        assertThat(RuleBook.find("all-of")).isEmpty();
    }

    /** A plain rule may be written as the bare value of its first parameter, so nothing after it may be compulsory. */
    @Test
    void eachRuleCanBeWrittenInItsForm() {
        assertThat(RuleBook.entries())
                .filteredOn(entry -> entry.form() == Form.PLAIN)
                .allSatisfy(
                        entry -> assertThat(entry.parameters().stream().skip(1)).allMatch(Parameter::optional));
        assertThat(RuleBook.entries())
                .filteredOn(entry -> entry.form() == Form.PAIR)
                .allSatisfy(entry -> assertThat(entry.parameters()).hasSize(2).noneMatch(Parameter::optional));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "field-is-set: cause                                  | fields=[cause]",
                "field-is: {grade: Major}                             | fields=[grade]",
                "checklist-is-complete: {field: handover, items: [a]} | fields=[handover]",
                "date-is-not-past: duedate                            | fields=[duedate]",
                "date-is-not-future: duedate                          | fields=[duedate]",
                "evidence-is-attached: 1                              | evidence",
                "approval-is-in-force: acceptance                     | approvals=[acceptance]",
                "is-rated: [target]                                   | fields=[target-rating]",
                "is-within-tolerance: residual                        | fields=[residual-rating]",
                "actor-may-accept: residual                           | fields=[residual-rating] history=[assignee, reporter]",
                "has-linked-record: {link: raises, to: finding}       | links=[raises]",
                "linked-record-is-in: {link: raises, to: finding, states: Open}       | links=[raises]",
                "every-linked-record-is-in: {link: raises, to: finding, states: Open} | links=[raises]",
                "every-linked-record-is-reviewed: {link: raises, to: finding}         | links=[raises]",
                "person-owns-no-linked-record: {person: assignee, link: audits, to: risk} | fields=[assignee] links=[audits]",
                "actor-has-role: auditor                              | who",
                "actor-is-appointed: accountable-manager              | who",
                "actor-is-not: assignee                               | fields=[assignee] who",
                "actor-was-never: assignee                            | history=[assignee] who",
                "actor-never-moved-record-to: Implementing            | who"
            })
    void eachRuleSaysWhatItReadsAndWhetherItAsksOnlyWho(String rule, String reads) {
        Node node = Trees.of(rule);

        assertThat(words(node.reads()) + (node.isAboutWho() ? " who" : "")).isEqualToNormalizingWhitespace(reads);
    }

    @Test
    void aTreeReadsWhatItsRulesRead() {
        Node node = Trees.of("any-of: [{rating-is-not-above: {residual: inherent}}, {all-of: [{field-is-set: cause}, "
                + "{has-linked-record: {link: raises, direction: inward, to: finding}}, {actor-is-not: assignee}]}]");

        assertThat(node.reads())
                .isEqualTo(new Reads(
                        Set.of("residual-rating", "inherent-rating", "cause", "assignee"),
                        Set.of(),
                        Set.of(new Link("raises", Direction.INWARD)),
                        Set.of(),
                        false));
        assertThat(node.isAboutWho()).isFalse();
        assertThat(Trees.of("any-of: [{actor-has-role: auditor}, {actor-was-never: assignee}]")
                        .isAboutWho())
                .isTrue();
    }

    @Test
    void aConditionIsOfferedExactlyTheRulesAboutWho() {
        List<String> offered =
                RuleBook.entriesAboutWho().stream().map(RuleEntry::name).toList();

        assertThat(offered)
                .containsExactly(
                        "actor-has-role",
                        "actor-is-appointed",
                        "actor-is-not",
                        "actor-was-never",
                        "actor-never-moved-record-to");
        assertThat(offered).allMatch(isAboutWho());
        assertThat(RuleBook.entries().stream()
                        .map(RuleEntry::name)
                        .filter(name -> name.startsWith("actor-"))
                        .filter(isAboutWho().negate()))
                .containsExactly("actor-may-accept");
    }

    @Test
    void anAdministratorsRuleIsHeldAgainstTheCatalogue() {
        Vocabulary words = CatalogueReader.shipped().vocabulary();

        assertThat(GateReader.call("field-is", arguments("field", "effect-result", "options", "Effective"), words))
                .isEqualTo(Trees.of("field-is: {effect-result: Effective}"));
        assertThat(GateReader.call("actor-has-role", Arguments.of("roles", "security-manager"), words))
                .isNotNull();
        assertThat(fault("field-is", arguments("field", "effect-result", "options", "Efective"), words))
                .isEqualTo("gate.unknown-option");
        assertThat(fault("field-is-set", Arguments.of("field", "couse"), words)).isEqualTo("catalogue.unknown-field");
        assertThat(fault("actor-has-role", Arguments.of("roles", "king"), words))
                .isEqualTo("gate.unknown-role");
        assertThat(fault("has-linked-record", arguments("link", "raises", "to", "risks"), words))
                .isEqualTo("catalogue.unknown-record-type");
    }

    private static Arguments arguments(String name, String value, String otherName, String otherValue) {
        return new Arguments(Map.of(name, List.of(value), otherName, List.of(otherValue)));
    }

    private static String fault(String rule, Arguments arguments, Vocabulary words) {
        return catchThrowableOfType(Refused.class, () -> GateReader.call(rule, arguments, words)).problems().stream()
                .map(Problem::code)
                .reduce((one, more) -> one + " " + more)
                .orElseThrow();
    }

    private static Predicate<String> isAboutWho() {
        return name -> {
            Parameter first = RuleBook.find(name).orElseThrow().parameters().get(0);
            String value = name.equals("actor-may-accept") ? "residual" : "any";
            return GateReader.call(name, Arguments.of(first.name(), value), Vocabulary.ofAnything())
                    .isAboutWho();
        };
    }

    private static String words(Reads reads) {
        return (reads.fields().isEmpty() ? "" : "fields=" + reads.fields() + " ")
                + (reads.history().isEmpty() ? "" : "history=" + new TreeSet<>(reads.history()) + " ")
                + (reads.links().isEmpty()
                        ? ""
                        : "links=" + reads.links().stream().map(Link::type).toList() + " ")
                + (reads.approvals().isEmpty() ? "" : "approvals=" + reads.approvals() + " ")
                + (reads.evidence() ? "evidence" : "");
    }
}
