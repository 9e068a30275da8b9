package org.sems.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.sems.gate.Node.AllOf;
import org.sems.gate.Node.AnyOf;
import org.sems.gate.rule.Arguments;
import org.sems.gate.rule.Parameter;
import org.sems.gate.rule.RuleEntry;
import org.sems.problem.Problem;
import org.sems.problem.Refused;

/** What workflows store is read back as it was, or refused; nothing in between. */
class GateTextTest {

    @Property(tries = 200, seed = "28000")
    void whatIsWrittenIsReadBack(@ForAll("gates") Gate gate) {
        String text = GateText.write(gate);

        Gate back = GateText.read(text);

        assertThat(back).isEqualTo(gate);
        assertThat(GateText.write(back)).isEqualTo(text);
    }

    @Property(tries = 300, seed = "28000")
    void aDamagedTextIsRefusedOrStillAWholeGate(
            @ForAll("gates") Gate gate,
            @ForAll @IntRange(min = 0, max = 5000) int place,
            @ForAll("damage") String damage) {
        StringBuilder text = new StringBuilder(GateText.write(gate));
        int at = place % text.length();
        text.replace(at, at + 1, damage);

        assertThat(refusedOrWhole(text.toString())).isTrue();
    }

    @Property(tries = 1000, seed = "28000")
    void anyOtherTextIsRefused(@ForAll String text) {
        assertThat(codes(text)).startsWith("gate.unreadable");
    }

    @Example
    void refusesWhatItDoesNotKnow() {
        assertThat(codes("")).containsExactly("gate.unreadable", "yaml.empty");
        assertThat(codes(gate("{\"refuse\":{\"field-was-set\":\"cause\"}}", 1)))
                .containsExactly("gate.unreadable", "gate.unknown-rule");
        assertThat(codes(gate("{\"refuse\":{\"field-is-set\":\"cause\"}}", 2)))
                .containsExactly("gate.unreadable", "yaml.not-a-number");
        assertThat(codes(gate("{\"allow\":{\"field-is-set\":\"cause\"}}", 1)))
                .containsExactly("gate.unreadable", "gate.unknown-strictness");
        assertThat(codes(gate("", 1))).containsExactly("gate.unreadable", "gate.empty-branch");
        assertThat(codes(gate("{}", 1))).containsExactly("gate.unreadable", "gate.one-rule-each");
        assertThat(codes("{\"demands\":[{\"refuse\":{\"field-is-set\":\"cause\"}}],\"origin\":\"x\"}"))
                .containsExactly("gate.unreadable", "yaml.missing");
        assertThat(
                        codes(
                                "{\"demands\":[{\"refuse\":{\"field-is-set\":\"cause\"}}],\"origin\":\"x\",\"unless\":\"admin\",\"version\":1}"))
                .containsExactly("gate.unreadable", "yaml.unknown-key");
        assertThat(codes("\"\\UFFFFFFFF\"")).startsWith("gate.unreadable");
        assertThat(codes("\"\\U00110000\"")).startsWith("gate.unreadable");
    }

    @Example
    void saysWhatIsWrongInItsFirstProblem() {
        Refused refused =
                catchThrowableOfType(Refused.class, () -> GateText.read(gate("{\"refuse\":{\"field-is-set\":[]}}", 1)));

        assertThat(refused.problems().get(0).arguments()).containsExactly("gate:1: yaml.not-text ()");
    }

    @Example
    void aRoundOfTheLargestWorkflowFitsIntoOneText() {
        Node call = Trees.of(
                "every-linked-record-is-in: {link: raises, to: [corrective-action, finding, non-conformance], states: [Closed, Withdrawn]}");
        Node tree = new AllOf(Stream.generate(() -> call).limit(200).toList());
        Gate gate = new Gate("risk/Close@1", List.of(new Demand(Strictness.REFUSE, tree)));

        assertThat(GateText.read(GateText.write(gate))).isEqualTo(gate);
    }

    @Example
    void aGateThatDemandsNothingSaysWhatItIsThereFor() {
        Gate gate = new Gate("control/Rework@1", List.of());

        assertThat(GateText.write(gate))
                .isEqualTo("{\"demands\":[],\"guards\":\"screen\",\"origin\":\"control/Rework@1\",\"version\":1}");
        assertThat(GateText.read(GateText.write(gate))).isEqualTo(gate);
    }

    @Example
    void onlyAGateThatDemandsNothingGuardsTheScreenAlone() {
        String demanding =
                GateText.write(new Gate("x", List.of(new Demand(Strictness.REFUSE, Trees.of("field-is-set: cause")))));

        assertThat(codes(demanding.replace("\"origin\"", "\"guards\":\"screen\",\"origin\"")))
                .containsExactly("gate.unreadable", "yaml.unknown-key");
        assertThat(codes(GateText.write(new Gate("x", List.of())).replace("screen", "door")))
                .containsExactly("gate.unreadable", "gate.empty-branch", "yaml.unknown-key");
    }

    @Provide
    Arbitrary<Gate> gates() {
        Arbitrary<Demand> demands = Combinators.combine(Arbitraries.of(Strictness.values()), trees(4))
                .as(Demand::new);
        return Combinators.combine(words(), demands.list().ofMinSize(1).ofMaxSize(3))
                .as(Gate::new);
    }

    @Provide
    Arbitrary<String> damage() {
        return Arbitraries.oneOf(
                Arbitraries.just(""),
                Arbitraries.strings()
                        .withChars("{}[]\",:\\ \n\t#&*!|>'%@`-?0aA\u0000\uFEFF")
                        .ofMaxLength(3));
    }

    private static Arbitrary<Node> trees(int depth) {
        Arbitrary<Node> calls = Arbitraries.of(RuleBook.entries()).flatMap(GateTextTest::calls);
        if (depth == 0) {
            return calls;
        }
        Arbitrary<List<Node>> branches =
                Arbitraries.lazy(() -> trees(depth - 1)).list().ofMinSize(1).ofMaxSize(3);
        return Arbitraries.frequencyOf(
                Tuple.of(2, calls), Tuple.of(1, branches.map(AllOf::new)), Tuple.of(1, branches.map(AnyOf::new)));
    }

    /** A call with words that nobody would use: stored gates outlive what they name. */
    private static Arbitrary<Node> calls(RuleEntry entry) {
        List<Arbitrary<List<String>>> values =
                entry.parameters().stream().map(GateTextTest::values).toList();
        return Combinators.combine(values)
                .as(given -> GateReader.call(entry.name(), arguments(entry, given), Vocabulary.ofAnything()));
    }

    private static Arguments arguments(RuleEntry entry, List<List<String>> given) {
        return new Arguments(Stream.iterate(0, i -> i < given.size(), i -> i + 1)
                .filter(i -> !given.get(i).isEmpty())
                .collect(Collectors.toMap(i -> entry.parameters().get(i).name(), given::get)));
    }

    private static Arbitrary<List<String>> values(Parameter parameter) {
        Arbitrary<String> words = switch (parameter.kind()) {
            case STAGE, STAGES -> Arbitraries.of("inherent", "current", "residual", "target");
            case DIRECTION -> Arbitraries.of("outward", "inward");
            case NUMBER -> Arbitraries.integers().between(0, 999).map(String::valueOf);
            case COUNT -> Arbitraries.integers().between(1, 999).map(String::valueOf);
            default -> words();
        };
        boolean mayBeEmpty = parameter.usual().isPresent();
        return words.list()
                .uniqueElements()
                .ofMinSize(mayBeEmpty ? 0 : 1)
                .ofMaxSize(parameter.kind().isList() ? 3 : 1);
    }

    private static Arbitrary<String> words() {
        return Arbitraries.strings()
                .withChars("abc-é€\uFEFF\u2028\uD83D\uDE00\"\\#: {}[],'&*!")
                .ofMinLength(1)
                .ofMaxLength(12)
                .filter(word -> !word.isBlank());
    }

    private static String gate(String demand, int version) {
        return "{\"demands\":[" + demand + "],\"origin\":\"x\",\"version\":" + version + "}";
    }

    private static List<String> codes(String text) {
        Refused refused = catchThrowableOfType(Refused.class, () -> GateText.read(text));
        return refused.problems().stream().map(Problem::code).toList();
    }

    private static boolean refusedOrWhole(String text) {
        try {
            Gate gate = GateText.read(text);
            return !gate.isEmpty() && GateText.read(GateText.write(gate)).equals(gate);
        } catch (Refused refused) {
            return refused.problems().get(0).code().equals("gate.unreadable");
        }
    }
}
