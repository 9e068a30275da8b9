package org.sems.nextsteps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sems.gate.EvaluateGate;
import org.sems.gate.Gate;
import org.sems.gate.GateText;
import org.sems.problem.Problem;
import org.sems.rating.RatingStage;

class FindNextStepsTest {

    private static final StoredGate MANAGERS = refusing("{\"actor-has-role\": [\"security-manager\"]}");
    private static final StoredGate AUDITORS = refusing("{\"actor-has-role\": [\"auditor\"]}");
    private static final StoredGate CAUSE = refusing("{\"field-is-set\": \"cause\"}");
    private static final StoredGate BY_REVIEW_OR_BYPASS = refusing(
            "{\"any-of\": [{\"field-is-set\": \"risk-review\"},"
                    + " {\"all-of\": [{\"field-is\": {\"life-safety-bypass\": \"Yes\"}}, {\"field-is-set\": \"bypass-reason\"}]}]}");
    private static final StoredGate ACCEPTABLE =
            refusing("{\"any-of\": [{\"is-within-tolerance\": \"residual\"}, {\"actor-may-accept\": \"residual\"}]}");

    @Test
    void tellsOfAnOpenStepWithoutAGate() {
        NextStep step = only(offered(Set.of()), new StandingRecord());

        assertThat(step.isOpen()).isTrue();
        assertThat(words(step)).isEqualTo("way: | change: | asks: | reason: | not you:");
    }

    /** What a security manager reads for a gate, by what the screen asks for and what the record holds already. */
    @ParameterizedTest(name = "{0}, screen with {1}, record with {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # the field         | on the screen | filled already | is told
            cause               | -             | -              | way: gate.field-empty | change: | asks: | reason: | not you:
            cause               | cause         | -              | way: | change: | asks: gate.field-empty | reason: | not you:
            cause               | -             | cause          | way: | change: | asks: | reason: | not you:
            cause               | cause         | cause          | way: | change: | asks: | reason: | not you:
            """)
    void countsWhatTheScreenAsksForAsNoObstacle(
            String field,
            String onScreen,
            String filled,
            String way,
            String change,
            String asks,
            String reason,
            String notYou) {
        StandingRecord record =
                filled == null ? new StandingRecord() : new StandingRecord().holding(filled, "worn seal");

        NextStep step = only(
                offered(
                        onScreen == null ? Set.of() : Set.of(onScreen),
                        refusing("{\"field-is-set\": \"" + field + "\"}")),
                record);

        assertThat(words(step)).isEqualTo(String.join(" | ", way, change, asks, reason, notYou));
    }

    @Test
    void saysThatAWrongValueHasToBeChangedOnTheScreen() {
        StandingRecord failed = new StandingRecord().holding("effect-result", "Not effective");

        NextStep step = only(
                offered(Set.of("effect-result"), refusing("{\"field-is\": {\"effect-result\": \"Effective\"}}")),
                failed);

        assertThat(step.isOpen()).isFalse();
        assertThat(words(step)).isEqualTo("way: | change: gate.field-is-not | asks: | reason: | not you:");
    }

    /** What stands in the field is the reason for another step: the next one asks for its own, and stands open all the same. */
    @Test
    void asksForAReasonAlsoWhereAnEarlierOneStands() {
        StandingRecord declined = new StandingRecord().holding("reasons", "Not before the gate is repaired");

        NextStep step = only(offered(Set.of("reasons"), refusing("{\"reason-is-given\": \"reasons\"}")), declined);

        assertThat(step.isOpen()).isTrue();
        assertThat(words(step)).isEqualTo("way: | change: | asks: gate.reason-not-new | reason: | not you:");
    }

    @Test
    void asksForOneOfSeveralWaysIfTheScreenHasAllOfOneWay() {
        NextStep step = only(offered(Set.of("risk-review"), BY_REVIEW_OR_BYPASS), new StandingRecord());

        assertThat(step.isOpen()).isTrue();
        assertThat(words(step))
                .isEqualTo(
                        "way: | change: | asks: one of (gate.field-empty / gate.field-is-not + gate.field-empty) | reason: | not you:");
    }

    @Test
    void aWayOfWhichTheScreenHasOnlyAPartStaysInTheWay() {
        NextStep step = only(offered(Set.of("bypass-reason"), BY_REVIEW_OR_BYPASS), new StandingRecord());

        assertThat(step.isOpen()).isFalse();
        assertThat(step.inTheWay()).hasSize(1).allMatch(blocker -> blocker.help() == Remedy.NONE);
    }

    @Test
    void anUnacceptableRatingIsRefusedUnlessItIsGivenAnew() {
        StandingRecord risk = new StandingRecord().ratedWorst(RatingStage.RESIDUAL);

        NextStep withRating = only(offered(Set.of("residual-rating"), ACCEPTABLE), risk);
        NextStep without = only(offered(Set.of(), ACCEPTABLE), risk);

        assertThat(words(withRating))
                .isEqualTo(
                        "way: | change: one of (gate.above-tolerance / gate.may-not-accept) | asks: | reason: | not you:");
        assertThat(words(without))
                .isEqualTo(
                        "way: one of (gate.above-tolerance / gate.may-not-accept) | change: | asks: | reason: | not you:");
    }

    @Test
    void asksForARatingThatIsMissing() {
        NextStep step = only(offered(Set.of("residual-rating"), ACCEPTABLE), new StandingRecord());

        assertThat(words(step)).isEqualTo("way: | change: | asks: gate.not-rated | reason: | not you:");
    }

    @Test
    void evidenceHasToBeThereBeforeTheScreenIsSent() {
        NextStep step =
                only(offered(Set.of("attachment"), refusing("{\"evidence-is-attached\": 1}")), new StandingRecord());

        assertThat(words(step)).isEqualTo("way: gate.evidence-missing | change: | asks: | reason: | not you:");
    }

    @Test
    void aFieldThatCannotBeReadIsNotThoughtToBeEmpty() {
        NextStep step = only(offered(Set.of("cause"), CAUSE), new StandingRecord().unreadable("cause"));

        assertThat(words(step)).isEqualTo("way: | change: record.options-changed | asks: | reason: | not you:");
    }

    @Test
    void whatAReasonOverridesKeepsNobodyOut() {
        StoredGate should = gate("{\"with-reason\": {\"field-is-set\": \"clause\"}}");

        NextStep asked = only(offered(Set.of("clause"), should), new StandingRecord());
        NextStep notAsked = only(offered(Set.of(), should), new StandingRecord());

        assertThat(words(asked)).isEqualTo("way: | change: | asks: gate.field-empty | reason: | not you:");
        assertThat(words(notAsked)).isEqualTo("way: | change: | asks: | reason: gate.field-empty | not you:");
        assertThat(notAsked.isOpen()).isTrue();
    }

    @Test
    void namesWhyAStepIsNotForSomeoneAndOnlyThenWhatElseIsMissing() {
        StoredGate whole = gate(
                "{\"refuse\": {\"actor-has-role\": [\"security-manager\"]}}, {\"refuse\": {\"field-is-set\": \"cause\"}}");

        NextStep step = only(hidden(new Restriction.Gated(MANAGERS), whole), new StandingRecord());

        assertThat(step.isOpen()).isFalse();
        assertThat(words(step))
                .isEqualTo("way: gate.field-empty | change: | asks: | reason: | not you: gate.role-missing");
    }

    @Test
    void leavesOutWhatIsHiddenForReasonsThatAreNotOurs() {
        StandingRecord seen = new StandingRecord().seenBy("security-manager");

        assertThat(steps(hidden(new Restriction.Foreign(), CAUSE), seen)).isEmpty();
        assertThat(steps(hidden(Restriction.NONE, CAUSE), seen)).isEmpty();
        assertThat(steps(hidden(all(new Restriction.Gated(MANAGERS), new Restriction.Foreign())), seen))
                .isEmpty();
        assertThat(steps(hidden(any(new Restriction.Foreign(), new Restriction.Foreign())), seen))
                .isEmpty();
    }

    @Test
    void tellsTheWaysOfAGroupOfConditions() {
        StandingRecord reporter = new StandingRecord();

        assertThat(words(only(hidden(any(new Restriction.Gated(MANAGERS), new Restriction.Gated(AUDITORS))), reporter)))
                .endsWith("not you: one of (gate.role-missing / gate.role-missing)");
        assertThat(words(only(hidden(any(new Restriction.Gated(MANAGERS), all(new Restriction.Foreign()))), reporter)))
                .endsWith("not you: one of (gate.role-missing / nextstep.other-condition)");
        assertThat(steps(
                        hidden(any(new Restriction.Gated(MANAGERS), new Restriction.Gated(AUDITORS))),
                        new StandingRecord().seenBy("auditor")))
                .isEmpty();
    }

    @Test
    void anUnreadableGateStandsInEverybodysWayWithItsCode() {
        StoredGate unreadable = new StoredGate.Unreadable(
                List.of(Problem.of("gate.unreadable"), Problem.of("gate.unknown-rule", "no-such")));

        assertThat(words(only(offered(Set.of(), unreadable), new StandingRecord())))
                .startsWith("way: gate.unreadable, gate.unknown-rule |");
        assertThat(words(only(hidden(new Restriction.Gated(unreadable)), new StandingRecord())))
                .endsWith("not you: gate.unreadable, gate.unknown-rule");
    }

    @Test
    void tellsTheSameOnceHoweverManyGatesAskIt() {
        NextStep step = only(offered(Set.of(), CAUSE, CAUSE), new StandingRecord());

        assertThat(step.inTheWay()).hasSize(1);
    }

    private static PresentTransition offered(Set<String> screen, StoredGate... gates) {
        return new PresentTransition(11, "Close", true, screen, Restriction.NONE, List.of(gates), List.of());
    }

    private static PresentTransition hidden(Restriction restriction, StoredGate... gates) {
        return new PresentTransition(11, "Close", false, Set.of(), restriction, List.of(gates), List.of());
    }

    private static Restriction all(Restriction... parts) {
        return new Restriction.All(List.of(parts));
    }

    private static Restriction any(Restriction... parts) {
        return new Restriction.Any(List.of(parts));
    }

    private static StoredGate refusing(String tree) {
        return gate("{\"refuse\": " + tree + "}");
    }

    private static StoredGate gate(String demands) {
        Gate gate = GateText.read("{\"demands\": [" + demands + "], \"origin\": \"test\", \"version\": 1}");
        return new StoredGate.Readable(gate);
    }

    private static List<NextStep> steps(PresentTransition transition, StandingRecord record) {
        EvaluateGate evaluate = new EvaluateGate((rule, failure) -> {
            throw new AssertionError(rule, failure);
        });
        return new FindNextSteps(evaluate::decide).find(List.of(transition), record.situation());
    }

    private static NextStep only(PresentTransition transition, StandingRecord record) {
        List<NextStep> steps = steps(transition, record);
        assertThat(steps).hasSize(1);
        return steps.get(0);
    }

    private static String words(NextStep step) {
        return Arrays.asList(
                        "way:" + list(step.inTheWay()),
                        "change:" + list(step.toChange()),
                        "asks:" + list(step.asksFor()),
                        "reason:" + list(step.needsReason()),
                        "not you:" + list(step.notForYou()))
                .stream()
                .collect(Collectors.joining(" | "));
    }

    private static String list(List<Blocker> hurdles) {
        return hurdles.isEmpty()
                ? ""
                : hurdles.stream().map(FindNextStepsTest::word).collect(Collectors.joining(", ", " ", ""));
    }

    private static String word(Blocker blocker) {
        if (blocker instanceof Blocker.OneOf either) {
            return either.ways().stream()
                    .map(way -> way.stream().map(FindNextStepsTest::word).collect(Collectors.joining(" + ")))
                    .collect(Collectors.joining(" / ", "one of (", ")"));
        }
        return ((Blocker.Single) blocker).problem().code();
    }
}
