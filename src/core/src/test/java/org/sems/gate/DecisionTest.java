package org.sems.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sems.gate.rule.Reason;
import org.sems.gate.rule.Reason.OneOf;
import org.sems.record.Authority;

class DecisionTest {

    private final List<String> failures = new ArrayList<>();
    private final EvaluateGate evaluate = new EvaluateGate((rule, why) -> failures.add(rule + ": " + why.getMessage()));

    @Test
    void givesEveryReasonAtOnceAndEachOnce() {
        Gate gate = gate(
                refuse(
                        "all-of: [{field-is-set: cause}, {is-rated: inherent}, {all-of: [{field-is-set: cause}, {field-is-set: grade}]}]"),
                refuse("actor-has-role: auditor"));

        Decision decision = evaluate.decide(gate, SituationInWords.of("nothing"));

        assertThat(words(decision.refusals()))
                .containsExactly(
                        "cause is not filled in.",
                        "The inherent rating is not given.",
                        "grade is not filled in.",
                        "This needs one of these roles: auditor.");
        assertThat(decision.isAllowed(true)).isFalse();
    }

    @Test
    void allowsWhatHasNothingOpen() {
        Decision decision = evaluate.decide(gate(refuse("field-is-set: cause")), SituationInWords.of("cause = Rain"));

        assertThat(decision.isAllowed(false)).isTrue();
        assertThat(decision.needsReason()).isFalse();
    }

    @Test
    void allowsWhatAsksNothing() {
        assertThat(evaluate.decide(gate(), SituationInWords.of("nothing")).isAllowed(false))
                .isTrue();
    }

    @Test
    void oneFreeWayIsEnough() {
        Gate gate = gate(refuse("any-of: [{is-within-tolerance: residual}, {actor-may-accept: residual}]"));

        assertThat(evaluate.decide(gate, SituationInWords.of("residual rating Rare x Minor"))
                        .isAllowed(false))
                .isTrue();
        assertThat(evaluate.decide(
                                gate,
                                SituationInWords.of(
                                        "residual rating Likely x Severe; anna is appointed accountable-manager"))
                        .isAllowed(false))
                .isTrue();
    }

    @Test
    void tellsWhatStandsOpenOnEachWay() {
        Gate gate = gate(
                refuse(
                        "any-of: [{field-is-set: risk-review}, {all-of: [{field-is: {life-safety: Yes}}, {field-is-set: bypass-reason}]}]"));

        Decision decision = evaluate.decide(gate, SituationInWords.of("nothing"));

        assertThat(decision.refusals())
                .singleElement()
                .isInstanceOfSatisfying(
                        OneOf.class,
                        oneOf -> assertThat(oneOf.ways().stream().map(DecisionTest::words))
                                .containsExactly(
                                        List.of("risk-review is not filled in."),
                                        List.of("life-safety must be: Yes.", "bypass-reason is not filled in.")));
    }

    @Test
    void tellsByWhichOfTheRolesAndDutiesThatItAsksForTheActorDecides() {
        Gate gate = gate(refuse(
                "all-of: [{actor-has-role: [auditor, risk-owner, security-manager]}, {actor-may-accept: residual}]"));

        Decision decision = evaluate.decide(
                gate,
                SituationInWords.of(
                        "residual rating Possible x Severe; anna has the role security-manager; "
                                + "anna has the role auditor; anna has the role reporter; anna deputises for the accountable-manager"));

        assertThat(decision.authority())
                .isEqualTo(new Authority(Set.of("security-manager", "auditor"), Set.of("accountable-manager")));
    }

    @Test
    void whatAsksForNoRoleOrCannotBeReadTellsOfNone() {
        String anna = "anna has the role security-manager; ";

        assertThat(evaluate.decide(gate(refuse("field-is-set: cause")), SituationInWords.of(anna + "cause = Rain"))
                        .authority()
                        .isEmpty())
                .isTrue();
        assertThat(evaluate.decide(
                                gate(refuse("actor-may-accept: residual")),
                                SituationInWords.of(anna + "residual-rating cannot be read"))
                        .authority()
                        .isEmpty())
                .isTrue();
    }

    @Test
    void waysThatWantTheSameAreOneWay() {
        Gate gate = gate(refuse("any-of: [{is-within-tolerance: residual}, {actor-may-accept: residual}]"));

        Decision decision = evaluate.decide(gate, SituationInWords.of("nothing"));

        assertThat(words(decision.refusals())).containsExactly("The residual rating is not given.");
        assertThat(decision.refusals()).singleElement().isInstanceOf(Reason.Open.class);
    }

    @Test
    void whatOughtToBeMetNeedsAReason() {
        Gate gate = gate(new Demand(Strictness.WITH_REASON, Trees.of("field-is-set: cause")));

        Decision decision = evaluate.decide(gate, SituationInWords.of("nothing"));

        assertThat(words(decision.exceptions())).containsExactly("cause is not filled in.");
        assertThat(decision.needsReason()).isTrue();
        assertThat(decision.isAllowed(false)).isFalse();
        assertThat(decision.isAllowed(true)).isTrue();
    }

    @Test
    void noReasonGetsPastARefusal() {
        Gate gate = gate(
                refuse("field-is-set: grade"), new Demand(Strictness.WITH_REASON, Trees.of("field-is-set: cause")));

        Decision decision = evaluate.decide(gate, SituationInWords.of("nothing"));

        assertThat(decision.isAllowed(true)).isFalse();
        assertThat(decision.needsReason()).isFalse();
    }

    @Test
    void doesNotLookAtWhatIsOff() {
        Gate gate = gate(new Demand(Strictness.OFF, Trees.of("field-is-set: cause")));

        assertThat(evaluate.decide(gate, SituationInWords.of("cause makes the rule fail"))
                        .isAllowed(false))
                .isTrue();
        assertThat(failures).isEmpty();
    }

    @Test
    void aRuleThatFailsRefusesAndIsTold() {
        Gate gate = gate(refuse("all-of: [{field-is-set: cause}, {field-is-set: grade}]"));

        Decision decision = evaluate.decide(gate, SituationInWords.of("cause makes the rule fail"));

        assertThat(words(decision.refusals()))
                .containsExactly(
                        "The rule \"field-is-set\" could not be checked, so nobody passes it. Please tell your Jira administrator.",
                        "grade is not filled in.");
        assertThat(failures).containsExactly("field-is-set: broken on purpose");
    }

    @Test
    void noReasonGetsPastARuleThatFails() {
        Gate gate = gate(new Demand(Strictness.WITH_REASON, Trees.of("field-is-set: cause")));

        Decision decision = evaluate.decide(gate, SituationInWords.of("cause makes the rule fail"));

        assertThat(decision.isAllowed(true)).isFalse();
        assertThat(decision.exceptions()).isEmpty();
    }

    @Test
    void anotherWayMayBeTakenAroundARuleThatFails() {
        Gate gate = gate(refuse("any-of: [{field-is-set: cause}, {field-is-set: grade}]"));

        Decision decision = evaluate.decide(gate, SituationInWords.of("cause makes the rule fail; grade = Major"));

        assertThat(decision.isAllowed(false)).isTrue();
        assertThat(failures).hasSize(1);
    }

    private static Demand refuse(String tree) {
        return new Demand(Strictness.REFUSE, Trees.of(tree));
    }

    private static Gate gate(Demand... demands) {
        return new Gate("test", Arrays.asList(demands));
    }

    private static List<String> words(List<Reason> reasons) {
        return reasons.stream().flatMap(Reason::problems).map(English::of).collect(Collectors.toList());
    }
}
