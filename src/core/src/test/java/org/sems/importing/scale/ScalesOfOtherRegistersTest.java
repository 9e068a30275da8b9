package org.sems.importing.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.sems.importing.ImportRegister;
import org.sems.importing.mapping.Mapping;
import org.sems.importing.mapping.RatingChoices;
import org.sems.importing.project.InMemoryRecords;
import org.sems.importing.project.Registers;
import org.sems.importing.report.ImportReport;
import org.sems.importing.report.Remark;
import org.sems.rating.Cell;
import org.sems.rating.Rating;

/** Registers whose 1 is the worst step, or that have more or fewer steps than the model. */
class ScalesOfOtherRegistersTest {
    private final InMemoryRecords records = new InMemoryRecords();
    private ImportReport report;

    private void run(Mapping mapping, String... lines) {
        report = new ImportRegister(Registers.setting(), records).run("register.csv", Registers.csv(lines), mapping);
    }

    private Cell rating(String summary) {
        Rating rating = (Rating) records.bySummary(summary).draft.fields().get("current-rating");
        return rating == null ? null : rating.cell();
    }

    private List<String> codes() {
        return report.remarks().stream().map(Remark::code).toList();
    }

    @Test
    void theWordBesideANumberDecidesAndIsTold() {
        run(
                Mapping.guessed(),
                "Ref,Hazard,Severity,Likelihood",
                "H1,Bomb in the hold,1 - Catastrophic,4 - Remote",
                "H2,Armed person,2 - Critical,3 - Occasional",
                "H3,Unattended bag,4 - Negligible,1 - Frequent");

        assertThat(rating("Bomb in the hold")).isEqualTo(Cell.of(2, 5));
        assertThat(rating("Unattended bag")).isEqualTo(Cell.of(5, 1));
        assertThat(codes())
                .filteredOn("import.scale-one-is-highest"::equals)
                .as("told for both axes")
                .hasSize(2);
        assertThat(records.bySummary("Bomb in the hold").draft.description()).contains("- Severity: 1 - Catastrophic");
    }

    @Test
    void aLegendAboveTheHeadingsSettlesTheDirectionOfBareNumbers() {
        run(
                Mapping.guessed(),
                "\"Severity: 1 = Catastrophic, 2 = Critical, 3 = Marginal, 4 = Negligible. Likelihood: 1 = Frequent ... 5 = Improbable\",,,",
                "Ref,Hazard,Severity,Likelihood",
                "H1,Bomb in the hold,1,4",
                "H2,Card lent,3,2");

        assertThat(rating("Bomb in the hold")).isEqualTo(Cell.of(2, 5));
        assertThat(rating("Card lent")).isEqualTo(Cell.of(4, 2));
        assertThat(codes()).contains("import.scale-one-is-highest", "import.values-proposed");
    }

    @Test
    void aHeadingSettlesItToo() {
        run(
                Mapping.guessed(),
                "Ref,Risk,Likelihood (1 = almost certain; 5 = rare),Impact (1 = severe; 5 = insignificant)",
                "1,Fire,1,2");

        assertThat(rating("Fire")).isEqualTo(Cell.of(5, 4));
    }

    @Test
    void thePersonWhoImportsHasTheLastWord() {
        ScaleChoice reversed = new ScaleChoice(Optional.of(true), OptionalInt.empty());
        run(
                Mapping.guessed()
                        .withRatings(RatingChoices.ofScales(Map.of("likelihood", reversed, "impact", reversed))),
                "Ref,Risk,Likelihood,Impact",
                "1,Fire,1,2");

        assertThat(rating("Fire")).isEqualTo(Cell.of(5, 4));
        assertThat(codes()).isEmpty();
    }

    @Test
    void aScaleOfTenIsAskedFor() {
        run(Mapping.guessed(), "Ref,Risk,Probability 0-10,Impact 0-10", "1,Fire,5,5", "2,Flood,3,8");

        assertThat(rating("Fire")).isNull();
        assertThat(records.bySummary("Fire").draft.description()).contains("- Probability 0-10: 5");
        assertThat(report.remarks()).contains(Remark.of(0, "", "import.scale-of-another-size", "Likelihood", 10, 5));
        assertThat(report.rows()).allSatisfy(row -> assertThat(row.remarks()).isEmpty());
    }

    @Test
    void anAxisWithoutLargeNumbersIsAsLongAsItsFellow() {
        run(Mapping.guessed(), "Ref,Risk,Likelihood,Impact", "1,Fire,9,5", "2,Flood,7,4", "3,Theft,8,3");

        assertThat(rating("Fire")).isNull();
        assertThat(codes()).filteredOn("import.scale-of-another-size"::equals).hasSize(2);
    }

    @Test
    void aGivenSizeStretchesTheNumbersAndKeepsThem() {
        ScaleChoice ten = new ScaleChoice(Optional.empty(), OptionalInt.of(10));
        run(
                Mapping.guessed().withRatings(RatingChoices.ofScales(Map.of("likelihood", ten, "impact", ten))),
                "Ref,Risk,Likelihood,Impact",
                "1,Fire,5,10",
                "2,Flood,0,11");

        assertThat(rating("Fire")).isEqualTo(Cell.of(3, 5));
        assertThat(rating("Flood")).isNull();
        assertThat(records.bySummary("Fire").draft.description()).contains("- Likelihood: 5");
    }

    @Test
    void aScaleThatMayEndEarlierIsToldAndNotAssumed() {
        run(Mapping.guessed(), "Ref,Risk,Likelihood,Impact", "1,A,3,3", "2,B,2,3", "3,C,3,1", "4,D,1,2", "5,E,2,2");

        assertThat(report.remarks()).contains(Remark.of(0, "", "import.scale-perhaps-shorter", "Likelihood", 3, 5));
        assertThat(rating("A")).isEqualTo(Cell.of(3, 3));
        assertThat(records.bySummary("A").draft.description()).contains("- Likelihood: 3");
    }

    @Test
    void oneAndTheSameNumberInAllRowsSaysNothingOfTheScale() {
        run(Mapping.guessed(), "Ref,Risk,Likelihood,Impact", "1,A,3,3", "2,B,3,4", "3,C,3,2", "4,D,3,3", "5,E,3,4");

        assertThat(rating("A")).isEqualTo(Cell.of(3, 3));
        assertThat(codes()).isEmpty();
    }

    @Test
    void readsBracketsAndBlanksAndNoTwoNumbersInACell() {
        run(
                Mapping.guessed(),
                "Risk ID,Risk,Likelihood,Impact",
                "B-1,brackets,4 (Likely),5 (Severe)",
                "B-2,blank,4 Likely,5 Severe",
                "B-3,contradiction,4 - Likely,4 - Severe",
                "B-4,minus,-2,3",
                "B-5,between,3-4,2/3",
                "B-6,product,4 x 3 = 12,3",
                "B-7,of,4 of 5,3",
                "B-8,explained,5 - Almost certain (> 90 %),Severe (fatalities)");

        assertThat(rating("brackets")).isEqualTo(Cell.of(4, 5));
        assertThat(rating("blank")).isEqualTo(Cell.of(4, 5));
        assertThat(rating("contradiction")).isEqualTo(Cell.of(4, 5));
        assertThat(records.bySummary("contradiction").draft.description()).contains("- Impact: 4 - Severe");
        assertThat(rating("minus")).isNull();
        assertThat(rating("between")).isNull();
        assertThat(rating("product")).isNull();
        assertThat(rating("of")).isNull();
        assertThat(rating("explained")).isEqualTo(Cell.of(5, 5));
    }

    @Test
    void wordsOfOtherLanguagesAreProposed() {
        run(
                Mapping.guessed(),
                "Risiko-Nr.;Risikobezeichnung;Eintrittswahrscheinlichkeit;Auswirkung;Risikostufe;Verantwortlich",
                "1;Diebstahl;hoch;sehr hoch;Kritisch;Werkschutz");

        assertThat(rating("Diebstahl")).isEqualTo(Cell.of(4, 5));
    }

    @Test
    void aValueThatWasUnmappedStaysSo() {
        run(
                Mapping.guessed()
                        .withRatings(new RatingChoices(
                                Optional.empty(), Map.of("likelihood", Map.of("4", "")), Map.of(), Map.of())),
                "Ref,Risk,Likelihood,Impact",
                "1,Fire,4,2");

        assertThat(rating("Fire")).isNull();
        assertThat(records.bySummary("Fire").draft.description()).contains("- Likelihood: 4");
    }

    @Test
    void ratingWordsBelongToThePairOfTheirStage() {
        run(
                Mapping.guessed(),
                "Risk ID,Risk,Likelihood,Impact,Inherent Score,Inherent Rating",
                "R1,Theft,1,5,25,Very high");

        assertThat(records.bySummary("Theft").draft.fields())
                .containsKey("inherent-rating")
                .doesNotContainKey("current-rating");
        assertThat(report.rows().get(0).remarks())
                .extracting(Remark::code)
                .containsExactly("import.rating-differs", "import.rating-differs");
    }
}
