package org.sems.jira.gate.transition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sems.jira.record.field.StoredDay;
import org.sems.problem.Refused;
import org.sems.rating.Cell;
import org.sems.rating.LevelAndScore;
import org.sems.rating.ModelVersion;
import org.sems.rating.RatingStage;
import org.sems.rating.RiskModel;
import org.sems.record.FieldValue;
import org.sems.record.RecordFacts;

/** An issue as a record: by our keys, as it is about to be stored. */
class SeeingARecordTest {
    private final RecordKit kit = new RecordKit();

    @Test
    void readsEveryKindOfFieldByItsKey() {
        kit.has("threat", "An intruder")
                .has("risk-strategy", "Reduce")
                .has("review-by", StoredDay.stored(LocalDate.of(2026, 12, 1)))
                .has("residual-rating", kit.rating(2, 3))
                .has("assignee", "bob");

        assertThat(record().value("threat")).isEqualTo(FieldValue.words("An intruder"));
        assertThat(record().value("risk-strategy")).isEqualTo(FieldValue.words("Reduce"));
        assertThat(record().value("review-by").day()).contains(LocalDate.of(2026, 12, 1));
        assertThat(record().rating(RatingStage.RESIDUAL)).contains(kit.rated(2, 3));
        assertThat(record().value("assignee").persons()).containsExactly("bob");
        assertThat(record().value("vulnerability").isEmpty()).isTrue();
        assertThat(record().type()).isEqualTo("risk");
    }

    @Test
    void takesFromTheTransitionOnlyWhatTheTransitionChanged() {
        kit.has("threat", "Old").has("vulnerability", "Old").enters("threat", "New");

        kit.has("vulnerability", "Changed by somebody else");

        assertThat(record().value("threat")).isEqualTo(FieldValue.words("New"));
        assertThat(record().value("vulnerability")).isEqualTo(FieldValue.words("Changed by somebody else"));
    }

    @Test
    void doesNotTrustARatingThatWasWrittenByHand() {
        kit.has("residual-rating", "01.001:5x5@plain-5x5.1");

        assertThatThrownBy(() -> record().rating(RatingStage.RESIDUAL))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("rating.rank-disagrees");
    }

    @Test
    void doesNotTrustAChoiceWhoseOptionsWereRenamed() {
        kit.has("risk-strategy", "Accept").optionsAre("risk-strategy", "Accept", "Whatever");

        assertThatThrownBy(() -> record().value("risk-strategy"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("record.options-changed");
    }

    @Test
    void anOptionThatAnAdministratorAddedChangesNothing() {
        String[] more = Stream.concat(kit.catalogue.fields().get("risk-strategy").options().stream(), Stream.of("Wait"))
                .toArray(String[]::new);
        kit.has("risk-strategy", "Reduce").optionsAre("risk-strategy", more);

        assertThat(record().value("risk-strategy")).isEqualTo(FieldValue.words("Reduce"));
    }

    @Test
    void knowsEveryoneWhoEverWasInAPersonField() {
        kit.has("assignee", "bob").was("assignee", "ann", "eve").enters("assignee", "joe");

        assertThat(record().everIn("assignee")).containsExactlyInAnyOrder("ann", "eve", "bob", "joe");
    }

    @Test
    void aFieldThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> record().value("no-such-field"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("record.field-missing (no-such-field)");
    }

    @Test
    void anApprovalOfOtherFactsIsNotInForce() throws Exception {
        kit.enters("residual-rating", kit.rating(1, 1));
        kit.roles.addAll(Set.of("risk-owner", "security-manager"));
        kit.decide()
                .make(
                        kit.function(),
                        Optional.empty(),
                        Optional.of(
                                "{\"effects\":[{\"record-approval\":{\"covers\":[\"residual-rating\"],\"kind\":\"acceptance\",\"stage\":\"residual\"}}],\"version\":1}"));
        assertThat(record().approvalInForce("acceptance")).isPresent();

        kit.enters("residual-rating", kit.rating(5, 5));

        assertThat(record().approvalInForce("acceptance")).isEmpty();
    }

    /** What is stored keeps the version it was given under. */
    @Test
    void judgesARatingByTheCriteriaInForce() {
        kit.has("residual-rating", kit.rating(2, 3));
        RiskModel given = kit.catalogue.riskModels().find(kit.inForce).orElseThrow();
        kit.inForce = ModelVersion.parse("plain-5x5.2");
        Map<Cell, LevelAndScore> table = new HashMap<>();
        given.cells().forEach(cell -> table.put(cell, new LevelAndScore(given.levelAt(Cell.of(5, 5)), 99)));
        kit.published.add(new RiskModel(kit.inForce, given.name(), given.axes(), table));

        assertThat(record().rating(RatingStage.RESIDUAL)).hasValueSatisfying(rating -> {
            assertThat(rating.rank()).isEqualTo(80);
            assertThat(rating.model()).isEqualTo(kit.inForce);
        });
        assertThat(record().value("residual-rating").words()).containsExactly(kit.rating(2, 3));
    }

    private RecordFacts record() {
        return kit.situations().readAfter(kit.transition()).record();
    }
}
