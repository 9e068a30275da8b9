package org.sems.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sems.gate.GateReader;
import org.sems.gate.Node;
import org.sems.gate.Vocabulary;
import org.sems.problem.Problem;
import org.sems.problem.Problems;
import org.sems.problem.Refused;
import org.sems.rating.RatingStage;
import org.sems.record.Direction;
import org.sems.yaml.YamlFile;

class EffectsTextTest {

    private static final Optional<Node> ALWAYS = Optional.empty();
    private static final Optional<Node> IF_MAJOR = GateReader.node(
            YamlFile.read("test", "when: {field-is: {grade: Major}}", new Problems())
                    .get("when"),
            Vocabulary.ofAnything());

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of(
                        new ClearFields(List.of("cause", "grade"), ALWAYS),
                        "{\"clear\":{\"fields\":[\"cause\",\"grade\"]}}"),
                Arguments.of(new CompleteReview(ALWAYS), "\"complete-review\""),
                Arguments.of(
                        new CompleteReview(IF_MAJOR),
                        "{\"complete-review\":{\"when\":{\"field-is\":{\"grade\":[\"Major\"]}}}}"),
                Arguments.of(new OfferDescription(ALWAYS), "\"offer-description\""),
                Arguments.of(
                        new RaiseRecord("risk", "affects", Direction.INWARD, "Look: \"ü\"", List.of("clause"), ALWAYS),
                        "{\"raise\":{\"copy\":[\"clause\"],\"direction\":\"inward\",\"link\":\"affects\","
                                + "\"summary\":\"Look: \\\"\\u00fc\\\"\",\"type\":\"risk\"}}"),
                Arguments.of(
                        new RecordApproval(
                                "acceptance",
                                List.of("current-rating"),
                                List.of("raises"),
                                List.of("treats"),
                                Optional.of("review-by"),
                                Optional.of(RatingStage.CURRENT),
                                ALWAYS),
                        "{\"record-approval\":{\"covers\":[\"current-rating\",\"links raises\",\"keys treats\"],\"kind\":\"acceptance\","
                                + "\"stage\":\"current\",\"until\":\"review-by\"}}"),
                Arguments.of(
                        new RequestReview("affects", Direction.OUTWARD, List.of("risk"), IF_MAJOR),
                        "{\"request-review-of\":{\"link\":\"affects\",\"to\":[\"risk\"],\"when\":{\"field-is\":{\"grade\":[\"Major\"]}}}}"),
                Arguments.of(
                        new RequestReview("affects", Direction.INWARD, List.of(), ALWAYS),
                        "{\"request-review-of\":{\"direction\":\"inward\",\"link\":\"affects\"}}"),
                Arguments.of(
                        new SetReviewDate("review-by", RatingStage.CURRENT, ALWAYS),
                        "{\"set-review-date\":{\"field\":\"review-by\",\"stage\":\"current\"}}"),
                Arguments.of(new SetSensitivity("default", ALWAYS), "{\"set-sensitivity\":{\"level\":\"default\"}}"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("texts")
    void writesEachEffectInOneWayAndReadsItBack(Effect effect, String text) {
        String written = EffectsText.write(List.of(effect));

        assertThat(written).isEqualTo("{\"effects\":[" + text + "],\"version\":1}");
        assertThat(EffectsText.read(written)).containsExactly(effect);
    }

    @Test
    void knowsEveryEffectOfTheBook() {
        List<Class<?>> written =
                texts().map(row -> row.get()[0].getClass()).distinct().collect(Collectors.toList());
        List<Class<?>> inTheBook =
                EffectBook.entries().stream().map(EffectEntry::type).collect(Collectors.toList());

        assertThat(written).containsExactlyInAnyOrderElementsOf(inTheBook);
    }

    /** A ninth effect must not be stored as one of the eight. */
    @Test
    void refusesAnEffectThatTheBookDoesNotName() {
        assertThatThrownBy(() -> EffectsText.write(List.of(new Unlisted())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Unlisted");
    }

    private record Unlisted() implements Effect {

        @Override
        public Optional<Node> when() {
            return ALWAYS;
        }

        @Override
        public org.sems.gate.rule.Arguments arguments() {
            return org.sems.gate.rule.Arguments.NONE;
        }
    }

    @Test
    void keepsTheOrderOfManyAndReadsNone() {
        List<Effect> all = texts().map(row -> (Effect) row.get()[0]).toList();

        assertThat(EffectsText.read(EffectsText.write(all))).isEqualTo(all);
        assertThat(EffectsText.read(EffectsText.write(List.of()))).isEmpty();
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`` | yaml.empty",
                "{ | yaml.malformed",
                "[] | yaml.not-a-map",
                "{\"effects\":[]} | yaml.missing",
                "{\"effects\":[],\"version\":2} | yaml.not-a-number",
                "{\"effects\":[],\"more\":1,\"version\":1} | yaml.unknown-key",
                "{\"effects\":{},\"version\":1} | yaml.not-a-list",
                "{\"effects\":[\"explode\"],\"version\":1} | effect.unknown",
                "{\"effects\":[{}],\"version\":1} | effect.one-each",
                "{\"effects\":[\"raise\"],\"version\":1} | yaml.missing",
                "{\"effects\":[{\"raise\":\"risk\"}],\"version\":1} | yaml.not-a-map",
                "{\"effects\":[{\"clear\":[]}],\"version\":1} | gate.empty-list",
                "{\"effects\":[{\"record-approval\":{\"covers\":[],\"kind\":\"a\"}}],\"version\":1} | gate.empty-list",
                "{\"effects\":[{\"set-review-date\":{\"field\":\"a\",\"stage\":\"b\"}}],\"version\":1} | gate.unknown-stage",
                "{\"effects\":[{\"complete-review\":{\"when\":{\"dice\":6}}}],\"version\":1} | gate.unknown-rule",
                "{\"effects\":[{\"complete-review\":{\"then\":{}}}],\"version\":1} | yaml.unknown-key"
            })
    void refusesATextThatItCannotReadAndSaysWhy(String text, String code) {
        Refused refused = catchThrowableOfType(Refused.class, () -> EffectsText.read(text));

        assertThat(refused).isNotNull();
        assertThat(refused.problems())
                .extracting(Problem::code)
                .startsWith("effect.unreadable")
                .contains(code);
    }
}
