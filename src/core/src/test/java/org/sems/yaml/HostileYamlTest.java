package org.sems.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sems.problem.Problem;
import org.sems.problem.Problems;

/** Files may be written by accident or with bad intent: each is refused with a place, and nothing worse happens. */
class HostileYamlTest {

    static Stream<Arguments> hostileFiles() {
        String laughs = "a: &a [x, x]\n"
                + IntStream.range(1, 30)
                        .mapToObj(i -> "b" + i + ": &b" + i + " [*a, *a, *a]\n")
                        .collect(Collectors.joining());
        return Stream.of(
                Arguments.of("nothing", "", "x:1 yaml.empty"),
                Arguments.of("blanks and comments", "  \n# nothing\n", "x:1 yaml.empty"),
                Arguments.of("a bare word", "word", "x:1 yaml.not-a-map"),
                Arguments.of("a list", "- a\n- b\n", "x:1 yaml.not-a-map"),
                Arguments.of("more than any author writes", "a: " + "x".repeat(250_000), "x:1 yaml.too-large"),
                Arguments.of("a tab as indent", "a:\n\tb: c\n", "x:2 yaml.malformed"),
                Arguments.of("an open quote", "a: 'b\nc: d\n", "x:3 yaml.malformed"),
                Arguments.of("an open bracket", "a: [b, c\n", "x:2 yaml.malformed"),
                Arguments.of("two documents", "a: b\n---\nc: d\n", "x:2 yaml.malformed"),
                Arguments.of("a control character", "a: b\u0007\n", "x:1 yaml.malformed"),
                Arguments.of("half a surrogate pair", "a: \ud800\n", "x:1 yaml.malformed"),
                Arguments.of("an anchor", "a: b\nc: &c d\n", "x:2 yaml.anchor"),
                Arguments.of("an alias to nothing", "a: b\nc: *d\n", "x:2 yaml.anchor"),
                Arguments.of("a billion laughs", laughs, "x:1 yaml.anchor"),
                Arguments.of("a list that holds itself", "a: &a [*a]\n", "x:1 yaml.anchor"),
                Arguments.of("a hundred thousand brackets", "a: " + "[".repeat(100_000), "x:1 yaml.too-deep"),
                Arguments.of(
                        "deep blocks",
                        IntStream.range(0, 50)
                                .mapToObj(i -> " ".repeat(i) + "a:\n")
                                .collect(Collectors.joining()),
                        "x:21 yaml.too-deep"),
                Arguments.of("a class to build", "a: !!javax.script.ScriptEngineManager [x]\n", "x:1 yaml.tag"),
                Arguments.of("a tag of one's own", "a: !secret b\n", "x:1 yaml.tag"),
                Arguments.of("a key twice", "a: b\nc: d\na: e\n", "x:3 yaml.duplicate-key"),
                Arguments.of("a list as key", "[a, b]: c\n", "x:1 yaml.malformed"),
                Arguments.of("an empty key", "'': c\n", "x:1 yaml.blank"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostileFiles")
    void refusesWithAPlace(String what, String text, String expected) {
        assertThat(problemsOf(text)).contains(expected);
    }

    @Test
    void takesAByteOrderMarkAndWindowsLineEnds() {
        Problems problems = new Problems();

        YamlMap map = YamlFile.read("x", "\uFEFFa: b\r\nc: d\r\n", problems);

        assertThat(problems.all()).isEmpty();
        assertThat(map.get("c").word().text()).isEqualTo("d");
        assertThat(map.get("c").place()).isEqualTo("x:2");
    }

    @Test
    void takesWordsThatOtherParsersTurnIntoSomethingElse() {
        YamlMap map = YamlFile.read("x", "a: No\nb: 4.10\nc: 010\nd: 12:30\n", new Problems());

        assertThat(Stream.of("a", "b", "c", "d").map(key -> map.get(key).word().text()))
                .containsExactly("No", "4.10", "010", "12:30");
    }

    @Property(tries = 300, seed = "28000")
    void anyTextAtAllIsReadOrRefusedAndNothingIsThrown(@ForAll String text) {
        assertThat(problemsOf(text)).allSatisfy(problem -> assertThat(problem).startsWith("x:"));
    }

    private static List<String> problemsOf(String text) {
        Problems problems = new Problems();
        YamlMap map = YamlFile.read("x", text, problems);
        map.entries().forEach(entry -> entry.value().map().entries());
        map.find("a").ifPresent(YamlValue::word);
        map.find("a").ifPresent(YamlValue::list);
        return problems.all().stream().map(HostileYamlTest::shown).toList();
    }

    private static String shown(Problem problem) {
        return problem.where() + " " + problem.code();
    }
}
