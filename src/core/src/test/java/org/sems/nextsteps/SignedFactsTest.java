package org.sems.nextsteps;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sems.catalogue.Catalogue;
import org.sems.catalogue.profile.Profile;
import org.sems.catalogue.reading.CatalogueReader;
import org.sems.criteria.ToleranceLine;
import org.sems.lifecycle.Transition;
import org.sems.rating.Cell;
import org.sems.rating.Level;
import org.sems.rating.ModelVersion;
import org.sems.rating.Rating;
import org.sems.rating.RatingStage;
import org.sems.record.Direction;
import org.sems.record.FieldValue;
import org.sems.record.LinkedRecord;
import org.sems.record.Policy;
import org.sems.record.Situation;
import org.sems.record.ToldActor;
import org.sems.record.ToldRecord;

class SignedFactsTest {
    private static final Catalogue CATALOGUE = CatalogueReader.shipped();
    private static final Profile CORE = CATALOGUE.profiles().get("core");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private final ToldRecord risk = new ToldRecord()
            .with("risk-strategy", FieldValue.words("Accept"))
            .with("review-by", FieldValue.day(TODAY))
            .linked("treats", Direction.INWARD, new LinkedRecord("SEC-2", "control", "Effective", Set.of(), true));

    @Test
    void anAcceptanceIsOfTheCurrentRatingAndHoldsForTheDaysOfItsLevel() {
        risk.rated(RatingStage.CURRENT, rating("High")).rated(RatingStage.RESIDUAL, rating("Low"));

        SignedFacts.Terms terms = signed("Accept").get(0).terms().orElseThrow();

        assertThat(terms.tolerance()).isEqualTo("Medium");
        assertThat(terms.isWithin()).isFalse();
        assertThat(terms.step().level().name()).isEqualTo("High");
        assertThat(terms.until()).contains(TODAY.plusDays(180));
    }

    @Test
    void coversWhichControlsTreatTheRiskWhateverTheirStates() {
        SignedFacts signed = signed("Accept").get(0);

        assertThat(signed.kind()).isEqualTo("acceptance");
        assertThat(signed.facts())
                .containsEntry("keys treats", "< SEC-2")
                .containsEntry("risk-strategy", "Accept")
                .doesNotContainKey("review-by");
        assertThat(signed.terms()).as("without a rating").isEmpty();
    }

    @Test
    void tellsWhichOfTheCoveredRecordsMayBeNamed() {
        risk.linked("treats", Direction.INWARD, new LinkedRecord("SEC-3", "control", "Effective", Set.of(), false));

        SignedFacts signed = signed("Accept").get(0);

        assertThat(signed.facts()).containsEntry("keys treats", "< SEC-2; < SEC-3");
        assertThat(signed.visible()).containsExactly("SEC-2");
    }

    @Test
    void nobodyAcceptsWhatIsUnacceptable() {
        risk.rated(RatingStage.CURRENT, rating("Unacceptable"));

        SignedFacts.Terms terms = signed("Accept").get(0).terms().orElseThrow();

        assertThat(terms.step().isForSomebody()).isFalse();
        assertThat(terms.until()).isEmpty();
    }

    @Test
    void aClosureHasNoTerms() {
        risk.rated(RatingStage.CURRENT, rating("Low"));

        assertThat(signed("Close")).singleElement().satisfies(signed -> {
            assertThat(signed.kind()).isEqualTo("closure");
            assertThat(signed.terms()).isEqualTo(Optional.empty());
        });
    }

    @Test
    void aStepThatRecordsNoApprovalSignsNothing() {
        assertThat(signed("Monitor")).isEmpty();
    }

    private List<SignedFacts> signed(String step) {
        Transition transition = CATALOGUE.recordType("core", "risk").orElseThrow().lifeCycle().transitions().stream()
                .filter(each -> each.name().equals(step))
                .findFirst()
                .orElseThrow();
        return SignedFacts.of(
                transition.effects(),
                new Situation(
                        risk,
                        new ToldActor(),
                        new Policy(new ToleranceLine(level("Medium")), CORE.acceptance()),
                        TODAY));
    }

    private static Rating rating(String level) {
        return new Rating(
                new ModelVersion("any", 1), Cell.of(1, 1), level(level).rank(), 1);
    }

    private static Level level(String name) {
        return CATALOGUE.level(name).orElseThrow();
    }
}
