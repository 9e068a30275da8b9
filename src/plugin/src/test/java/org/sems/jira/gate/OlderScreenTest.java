package org.sems.jira.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.sems.jira.gate.FormInMemory.DRAWN;

import com.opensymphony.workflow.InvalidInputException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sems.gate.Gate;
import org.sems.gate.GateText;
import org.sems.jira.gate.transition.RecordKit;

/** Two people have the same screen open; what the first one saves is not undone by the second one's older screen. */
class OlderScreenTest {
    private static final Optional<String> DEMANDS_NOTHING =
            Optional.of(GateText.write(new Gate("risk/Re-rate@1", List.of())));
    private static final Instant LATER = DRAWN.plusSeconds(60);
    private final RecordKit kit = new RecordKit().showsAScreen();

    @BeforeEach
    void openTheScreen() {
        kit.form.says = Optional.of(String.valueOf(DRAWN.toEpochMilli()));
    }

    @Test
    void namesFieldPersonAndBothValuesBesideTheField() {
        kit.has("current-rating", kit.rating(5, 5)).enters("current-rating", kit.rating(3, 3));
        kit.form.changed("owner", LATER, "custom", name("current-rating"));

        assertThat(refused().getErrors())
                .isEqualTo(
                        Map.of(
                                kit.jiraId("current-rating"),
                                "owner changed \"current-rating\" while your screen was open. "
                                        + "It now says: Very high: Almost certain x Severe. Your screen says: Medium: Possible x Moderate. Check which is right, then send the screen again."));
    }

    @Test
    void tellsOfAllFieldsAtOnceAndOfWhatTheGateDemands() {
        kit.has("threat", "Theft")
                .enters("threat", "Fire")
                .has("assignee", "bob")
                .enters("assignee", "ann");
        kit.form.changed("owner", LATER, "custom", name("threat")).changed("boss", LATER, "jira", "assignee");
        Optional<String> gate = Optional.of(
                "{\"demands\":[{\"refuse\":{\"field-is-set\":\"risk-strategy\"}}],\"origin\":\"own\",\"version\":1}");

        InvalidInputException refused = catchThrowableOfType(
                InvalidInputException.class, () -> kit.holdGate().check(kit.transition(), gate));

        assertThat(List.copyOf(refused.getErrors().keySet()))
                .asList()
                .containsExactlyInAnyOrder(kit.jiraId("threat"), "assignee");
        assertThat(refused.getGenericErrors()).asList().containsExactly("risk-strategy is not filled in.");
    }

    @Test
    void whatTheScreenSaysJustAsItIsStoredPasses() {
        kit.has("threat", "Theft of tools\n").enters("threat", "Theft of tools\r\n");
        kit.form.changed("owner", LATER, "custom", name("threat"));

        passes();
    }

    @Test
    void whatOnePersonChangedOnTwoScreensPasses() {
        kit.has("threat", "Theft").enters("threat", "Fire");
        kit.form
                .changed("owner", LATER, "custom", name("threat"))
                .changed("ann", LATER.plusSeconds(1), "custom", name("threat"));

        passes();
    }

    @Test
    void whatWasChangedBeforeTheScreenWasOpenedPasses() {
        kit.has("threat", "Theft").enters("threat", "Fire");
        kit.form.changed("owner", DRAWN.minusSeconds(60), "custom", name("threat"));

        passes();
    }

    @Test
    void aChangeWhoseTransactionMayHaveEndedLaterIsInDoubt() {
        kit.has("threat", "Theft").enters("threat", "Fire");
        kit.form.changed("owner", DRAWN.minusSeconds(2), "custom", name("threat"));

        assertThat(refused().getErrors().toString()).contains("owner changed \"threat\"");
    }

    @Test
    void anotherFieldOfTheRecordIsNotOfThisScreen() {
        kit.has("threat", "Theft").enters("threat", "Fire");
        kit.form.changed("owner", LATER, "custom", name("vulnerability")).changed("owner", LATER, "jira", "summary");

        passes();
    }

    @Test
    void aNameThatNoFieldBearsAnyMoreMayBeThatOfAnyField() {
        kit.has("threat", "Theft").enters("threat", "Fire");
        kit.form.changed("owner", LATER, "custom", "Threat, as it was called before");

        assertThat(refused().getErrors().toString()).contains("owner changed \"threat\"");
    }

    @Test
    void anAppThatIsNobodyIsSomebodyElse() {
        kit.has("threat", "Theft").enters("threat", "Fire");
        kit.form.changed(null, LATER, "custom", name("threat"));

        assertThat(refused().getErrors().toString()).contains("An app changed \"threat\"");
    }

    @Test
    void whoWasToldMaySendTheSameScreenAgainUntilItIsChangedOnceMore() {
        kit.has("threat", "Theft").enters("threat", "Fire");
        kit.form.changed("owner", LATER, "custom", name("threat"));
        refused();

        passes();

        kit.form.changed("boss", LATER.plusSeconds(60), "custom", name("threat"));
        assertThat(refused().getErrors().toString()).contains("boss");
    }

    @Test
    void withoutAFormTheLastOneToWriteWins() {
        kit.form.says = Optional.empty();
        kit.has("threat", "Theft").enters("threat", "Fire");
        kit.form.changed("owner", LATER, "custom", name("threat"));

        passes();
    }

    @Test
    void aFormThatSaysNoMomentIsRefused() {
        kit.form.says = Optional.of("tomorrow");

        assertThat(refused().getGenericErrors())
                .asList()
                .hasSize(1)
                .first()
                .asString()
                .startsWith("\"tomorrow\" is no moment.");
    }

    private String name(String field) {
        return kit.catalogue.fields().get(field).name();
    }

    private void passes() {
        assertThatCode(() -> kit.holdGate().check(kit.transition(), DEMANDS_NOTHING))
                .doesNotThrowAnyException();
    }

    private InvalidInputException refused() {
        InvalidInputException refused = catchThrowableOfType(
                InvalidInputException.class, () -> kit.holdGate().check(kit.transition(), DEMANDS_NOTHING));
        assertThat(refused).as("refused").isNotNull();
        return refused;
    }
}
