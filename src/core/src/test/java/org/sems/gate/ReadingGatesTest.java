package org.sems.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.sems.gate.Node.AllOf;
import org.sems.gate.Node.Call;
import org.sems.gate.rule.Arguments;
import org.sems.problem.Problem;
import org.sems.problem.Problems;
import org.sems.problem.Refused;
import org.sems.yaml.YamlFile;

class ReadingGatesTest {

    private final Problems problems = new Problems();

    /** The faults that an author can make, each named once, with its line, and nothing else complained about. */
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/gate-faults.csv", numLinesToSkip = 1, delimiter = '|', quoteCharacter = '`')
    void namesTheFaultWithItsLine(String yaml, String problem) {
        Demands demands = demands(yaml.replace("\\n", "\n"));

        assertThat(problems.all()).extracting(Problem::toString).containsExactly(problem);
        assertThat(demands.shall()).isEmpty();
    }

    @Test
    void readsATreeOverSeveralLines() {
        Demands demands = demands("""
                gate:
                  all-of:
                    - field-is: {grade: Major}
                    - any-of: [{field-is-set: cause}, {evidence-is-attached: 2}]
                """);

        assertThat(problems.all()).isEmpty();
        assertThat(demands.shall())
                .get()
                .isInstanceOfSatisfying(
                        AllOf.class, all -> assertThat(all.nodes()).hasSize(2));
        assertThat(demands.shall().orElseThrow().calls().map(Call::rule))
                .containsExactly("field-is", "field-is-set", "evidence-is-attached");
        assertThat(demands.who()).isEmpty();
        assertThat(demands.should()).isEmpty();
    }

    @Test
    void readsWhoAndShallAndShould() {
        Demands demands = demands("""
                who: {actor-has-role: auditor}
                gate:
                  shall: {field-is-set: cause}
                  should: {actor-is-not: assignee}
                """);

        assertThat(problems.all()).isEmpty();
        assertThat(GateText.write(demands.gate("audit/Close@1", Strictness.REFUSE, Strictness.WITH_REASON)))
                .isEqualTo(
                        "{\"demands\":[{\"refuse\":{\"actor-has-role\":[\"auditor\"]}},{\"refuse\":{\"field-is-set\":\"cause\"}},"
                                + "{\"with-reason\":{\"actor-is-not\":[\"assignee\"]}}],\"origin\":\"audit/Close@1\",\"version\":1}");
    }

    @Test
    void whatIsOffIsLeftOutButNeverWhoMayAct() {
        Demands demands = demands(
                "who: {actor-has-role: auditor}\ngate: {shall: {field-is-set: cause}, should: {is-rated: target}}\n");

        Gate gate = demands.gate("x", Strictness.OFF, Strictness.OFF);

        assertThat(gate.demands())
                .singleElement()
                .isEqualTo(new Demand(Strictness.REFUSE, Trees.of("actor-has-role: auditor")));
        assertThat(demands.whoGate("x")).contains(gate);
    }

    @Test
    void aTransitionWithoutDemandsHasNone() {
        assertThat(demands("screen: [cause]\n")).isEqualTo(Demands.NONE);
    }

    @Test
    void namesEveryItemOfAChecklistThatTheFieldHasNow() {
        Demands demands = demands("gate: {checklist-is-complete: handover}\n");

        assertThat(demands.shall())
                .contains(Trees.of("checklist-is-complete: {field: handover, items: [Keys, Badges]}"));
    }

    @Test
    void equalMeaningIsEqualWhateverWayItIsWritten() {
        assertThat(Trees.of("has-linked-record: {to: [finding], link: raises, direction: outward}"))
                .isEqualTo(Trees.of("has-linked-record: {link: raises, to: finding}"));
        assertThat(Trees.of("field-is-set: {field: cause}")).isEqualTo(Trees.of("field-is-set: cause"));
        assertThat(Trees.of("every-linked-record-is-reviewed: {link: raises, to: finding, at-least: 0}"))
                .isEqualTo(Trees.of("every-linked-record-is-reviewed: {link: raises, to: finding}"));
    }

    @Test
    void reportsEveryFaultOfATree() {
        demands(
                "gate:\n  all-of:\n    - field-is-set: causes\n    - field-is: {grade: [Majr, Minr]}\n    - is-ratd: inherent\n");

        assertThat(problems.all())
                .extracting(Problem::where)
                .containsExactly("risk.yaml:3", "risk.yaml:4", "risk.yaml:4", "risk.yaml:5");
    }

    @Test
    void takesARuleFromAForm() {
        Call call = GateReader.call(
                "field-is",
                new Arguments(Map.of("field", List.of("grade"), "options", List.of("Major", "Minor"))),
                SmallVocabulary.INSTANCE);

        assertThat(call).isEqualTo(Trees.of("field-is: {grade: [Major, Minor]}"));
        assertThat(GateReader.call("evidence-is-attached", Arguments.of("at-least", "2"), SmallVocabulary.INSTANCE))
                .isEqualTo(Trees.of("evidence-is-attached: 2"));
    }

    @Test
    void refusesAFormThatIsNotFilledIn() {
        assertThat(refusal("field-is", new Arguments(Map.of()))).containsExactly("gate.one-pair");
        assertThat(refusal("field-is", Arguments.of("field", "grade"))).containsExactly("gate.empty-list");
        assertThat(refusal("field-is-set", new Arguments(Map.of()))).containsExactly("yaml.missing");
        assertThat(refusal("field-is-set", Arguments.of("field", "causes"))).containsExactly("catalogue.unknown-field");
        assertThat(refusal("evidence-is-attached", Arguments.of("at-least", "many")))
                .containsExactly("yaml.not-a-number");
        assertThat(refusal("has-linked-record", Arguments.of("link", "raises"))).containsExactly("yaml.missing");
        assertThat(refusal("nothing-at-all", Arguments.of("field", "cause"))).containsExactly("gate.unknown-rule");
    }

    private static List<String> refusal(String rule, Arguments arguments) {
        Refused refused =
                catchThrowableOfType(Refused.class, () -> GateReader.call(rule, arguments, SmallVocabulary.INSTANCE));
        return refused.problems().stream().map(Problem::code).toList();
    }

    private Demands demands(String yaml) {
        return GateReader.demands(YamlFile.read("risk.yaml", yaml, problems), SmallVocabulary.INSTANCE);
    }
}
