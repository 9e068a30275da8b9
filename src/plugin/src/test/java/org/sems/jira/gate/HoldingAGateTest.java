package org.sems.jira.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.opensymphony.workflow.InvalidInputException;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sems.catalogue.reading.CatalogueReader;
import org.sems.jira.gate.transition.RecordKit;
import org.sems.rating.Cell;

/** What a user is told who tries a transition too early. */
class HoldingAGateTest {
    private static final String RATED_ELSEWHERE = CatalogueReader.shipped()
            .riskModels()
            .newest("words-3x3")
            .orElseThrow()
            .rate(Cell.of(2, 2))
            .text();
    private final RecordKit kit = new RecordKit().showsAScreen();

    @Test
    void tellsEverythingAtOnceBesideTheFieldWhereItIsOnTheScreen() {
        kit.asksFor("review-by");
        String gate = gate(
                "{\"refuse\":{\"all-of\":[{\"field-is-set\":\"review-by\"},{\"field-is-set\":\"threat\"},{\"actor-has-role\":[\"auditor\"]}]}}");

        InvalidInputException refused = refused(gate);

        assertThat(refused.getErrors()).isEqualTo(Map.of(kit.jiraId("review-by"), "review-by is not filled in."));
        assertThat(refused.getGenericErrors())
                .asList()
                .containsExactlyInAnyOrder("threat is not filled in.", "This needs one of these roles: auditor.");
    }

    @Test
    void seesWhatTheScreenGives() {
        kit.enters("threat", "An intruder");

        assertThatCode(() -> hold(gate("{\"refuse\":{\"field-is-set\":\"threat\"}}")))
                .doesNotThrowAnyException();
    }

    @Test
    void saysThatSeveralWaysWouldDo() {
        String gate =
                gate("{\"refuse\":{\"any-of\":[{\"field-is-set\":\"threat\"},{\"actor-has-role\":[\"auditor\"]}]}}");

        assertThat(refused(gate).getGenericErrors())
                .asList()
                .containsExactly(
                        "One of these ways would do: (1) threat is not filled in. (2) This needs one of these roles: auditor.");
    }

    @Test
    void saysOnceThatNobodyIsThereToDoWhatIsForHim() {
        String gate = gate(
                "{\"refuse\":{\"all-of\":[{\"actor-is-appointed\":\"accountable-manager\"},{\"actor-is-appointed\":\"accountable-manager\"}]}}");

        assertThat(refused(gate).getGenericErrors())
                .asList()
                .last()
                .isEqualTo("Nobody is accountable-manager now: nobody has been appointed.");
        assertThat(refused(gate).getGenericErrors())
                .asList()
                .filteredOn(told -> told.toString().startsWith("Nobody is"))
                .hasSize(1);
    }

    @Test
    void takesAReasonWhereTheProfileDoes() {
        String gate = gate("{\"with-reason\":{\"field-is-set\":\"threat\"}}");

        assertThat(refused(gate).getGenericErrors()).asList().hasSize(2).last().isEqualTo("threat is not filled in.");
        kit.comments("Known from last year");
        assertThatCode(() -> hold(gate)).doesNotThrowAnyException();
    }

    @Test
    void takesNoReasonForWhatIsRefused() {
        kit.comments("I want to");

        assertThat(refused(gate("{\"refuse\":{\"field-is-set\":\"threat\"}}")).getGenericErrors())
                .asList()
                .containsExactly("threat is not filled in.");
    }

    @Test
    void anEmptyCommentIsNoReason() {
        kit.comments(" \u00a0\n");

        assertThat(refused(gate("{\"with-reason\":{\"field-is-set\":\"threat\"}}"))
                        .getGenericErrors())
                .asList()
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"commentLevel, jira-administrators", "roleLevel, 10002"})
    void aCommentThatOnlySomeMayReadIsNoReason(String restriction, String forWhom) {
        kit.commentsFor(restriction, forWhom, "The guard sleeps");

        assertThat(refused(gate("{\"with-reason\":{\"field-is-set\":\"threat\"}}"))
                        .getGenericErrors())
                .asList()
                .hasSize(2)
                .first()
                .asString()
                .contains("for a group or a role only", "open to everybody")
                .doesNotContain("sleeps");
    }

    @Test
    void aRatingUnderOtherCriteriaThanThoseInForceIsRefusedWhateverTheGateAsks() {
        kit.enters("residual-rating", RATED_ELSEWHERE);

        assertThat(refused(gate("{\"refuse\":{\"is-rated\":[\"residual\"]}}")).getErrors())
                .isEqualTo(Map.of(
                        kit.jiraId("residual-rating"),
                        "New ratings are given under plain-5x5.1 here, not under words-3x3.1."));
    }

    @Test
    void aRatingOfEarlierCriteriaMayStay() {
        kit.has("residual-rating", RATED_ELSEWHERE).enters("residual-rating", RATED_ELSEWHERE);

        assertThatCode(() -> hold(gate("{\"refuse\":{\"is-rated\":[\"residual\"]}}")))
                .doesNotThrowAnyException();
    }

    @Test
    void aRestrictionThatWasLeftEmptyRestrictsNothing() {
        kit.commentsFor("commentLevel", "", "Known from last year")
                .commentsFor("roleLevel", "", "Known from last year");

        assertThatCode(() -> hold(gate("{\"with-reason\":{\"field-is-set\":\"threat\"}}")))
                .doesNotThrowAnyException();
    }

    @Test
    void nobodyPassesAGateThatCannotBeRead() {
        for (String text : new String[] {
            "",
            "{}",
            "not json",
            gate("{\"refuse\":{\"no-such-rule\":1}}"),
            gate("{\"perhaps\":{\"field-is-set\":\"threat\"}}")
        }) {
            assertThat(refused(text).getGenericErrors())
                    .as(text)
                    .asList()
                    .singleElement()
                    .asString()
                    .startsWith("The gate of this transition cannot be read");
        }
    }

    @Test
    void nobodyPassesAGateWithoutAnyText() {
        InvalidInputException refused = catchThrowableOfType(
                InvalidInputException.class, () -> kit.holdGate().check(kit.transition(), Optional.empty()));

        assertThat(refused.getGenericErrors()).isNotEmpty();
    }

    @Test
    void doesNotTrustAFieldWhoseOptionsWereRenamed() {
        kit.has("risk-strategy", "Reduce").optionsAre("risk-strategy", "Whatever");

        assertThat(refused(gate("{\"refuse\":{\"field-is-set\":\"risk-strategy\"}}"))
                        .getGenericErrors())
                .asList()
                .first()
                .asString()
                .startsWith("The options of \"risk-strategy\" were changed in Jira");
    }

    @Test
    void aConditionLooksAtTheRecordAsItWas() {
        kit.enters("threat", "An intruder");

        assertThat(kit.mayTry()
                        .allows(kit.transition(), Optional.of(gate("{\"refuse\":{\"field-is-set\":\"threat\"}}"))))
                .isFalse();
    }

    @Test
    void aConditionHidesWhatItCannotRead() {
        assertThat(kit.mayTry().allows(kit.transition(), Optional.of("{}"))).isFalse();
        assertThat(kit.mayTry().allows(kit.transition(), Optional.empty())).isFalse();
    }

    @Test
    void aConditionHidesNothingThatAReasonOverrides() {
        assertThat(kit.mayTry()
                        .allows(
                                kit.transition(),
                                Optional.of(gate("{\"with-reason\":{\"actor-has-role\":[\"auditor\"]}}"))))
                .isTrue();
    }

    private InvalidInputException refused(String gate) {
        return catchThrowableOfType(InvalidInputException.class, () -> hold(gate));
    }

    private void hold(String gate) throws InvalidInputException {
        kit.holdGate().check(kit.transition(), Optional.of(gate));
    }

    static String gate(String demand) {
        return "{\"demands\":[" + demand + "],\"origin\":\"risk/Accept@1\",\"version\":1}";
    }
}
