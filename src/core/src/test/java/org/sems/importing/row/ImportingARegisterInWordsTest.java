package org.sems.importing.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sems.importing.ImportRegister;
import org.sems.importing.mapping.ControlChoices;
import org.sems.importing.mapping.Mapping;
import org.sems.importing.mapping.RatingChoices;
import org.sems.importing.mapping.WordChoices;
import org.sems.importing.project.InMemoryRecords;
import org.sems.importing.project.Person;
import org.sems.importing.project.Registers;
import org.sems.importing.report.ImportOutcome;
import org.sems.importing.report.ImportReport;
import org.sems.importing.report.Remark;
import org.sems.rating.Cell;
import org.sems.rating.Rating;
import org.sems.rating.RatingStage;

/** High, medium and low, in a project with a five by five matrix. */
class ImportingARegisterInWordsTest {
    private final InMemoryRecords records =
            new InMemoryRecords().with("security-manager", new Person("security-manager", "Security Manager"));
    private final ImportReport importReport = new ImportRegister(Registers.setting(), records)
            .run("words.csv", Registers.file("words.csv"), Mapping.guessed());

    @Test
    void makesARiskOfEveryRow() {
        assertThat(importReport.totals().count(ImportOutcome.CREATE)).isEqualTo(4);
        assertThat(records.bySummary("Theft of freight (Cargo shed)").draft.fields())
                .containsEntry("threat", "Theft of freight")
                .containsEntry("vulnerability", "Unlocked side door");
    }

    @Test
    void proposesTheMiddleStepsForThreeWords() {
        Rating rating = (Rating)
                records.bySummary("Borrowed badge (Staff gate)").draft.fields().get("current-rating");

        assertThat(rating.cell()).isEqualTo(Cell.of(3, 4));
        assertThat(importReport.remarks())
                .filteredOn(r -> r.code().equals("import.values-proposed"))
                .hasSize(2)
                .first()
                .extracting(Remark::arguments)
                .isEqualTo(List.of("Likelihood", "High = Likely, Medium = Possible, Low = Unlikely"));
    }

    @Test
    void tellsWhereTheMatrixContradictsTheWord() {
        InMemoryRecords others = new InMemoryRecords();
        byte[] file = Registers.csv("ID,Threat,Likelihood,Impact,Risk Rating", "1,Fire,Low,Low,High");

        ImportReport differing = new ImportRegister(Registers.setting(), others).run("x.csv", file, Mapping.guessed());

        assertThat(differing.rows().get(0).importOutcome()).isEqualTo(ImportOutcome.CREATE);
        assertThat(differing.rows().get(0).remarks())
                .containsExactly(new Remark(
                        "import.rating-differs", List.of("High", "Low", "Unlikely x Minor"), 2, "Risk Rating"));
        assertThat(others.bySummary("Fire").draft.description()).contains("- Risk Rating: High");
    }

    @Test
    void makesOneControlOfEqualNamesAndLinksItToEachRisk() {
        String patrol = records.bySummary("Night patrol").key;
        String theft = records.bySummary("Theft of freight (Cargo shed)").key;
        String badge = records.bySummary("Borrowed badge (Staff gate)").key;

        assertThat(records.links).contains(patrol + " treats " + theft, patrol + " treats " + badge);
        assertThat(records.byKey.values())
                .filteredOn(r -> r.draft.summary().equals("Night patrol"))
                .hasSize(1);
    }

    @Test
    void existingControlsAreImplementedAndRecommendedOnesArePlanned() {
        assertThat(records.bySummary("Night patrol").state).isEqualTo("Implemented");
        assertThat(records.bySummary("Photo badges").moves).isEmpty();
        assertThat(records.bySummary("random checks").moves).isEmpty();
    }

    @Test
    void noneIsNoControl() {
        assertThat(records.byKey.values()).noneMatch(r -> r.draft.summary().equalsIgnoreCase("none"));
    }

    @Test
    void takesNoRiskPastAGate() {
        assertThat(records.bySummary("Theft of freight (Cargo shed)").moves).isEmpty();
        assertThat(records.bySummary("Vehicle break-in (Car park)").state).isEqualTo("initial");
    }

    @ParameterizedTest(name = "{0} means {1}")
    @CsvSource({
        "assessed, Assessed",
        "wip, Treating",
        "accepted, Accepted",
        "Tolerated, Accepted",
        "Monitoring, Monitored",
        "closed, Closed",
        "Withdrawn, Withdrawn"
    })
    void noWordOfARegisterIsADecision(String word, String state) {
        InMemoryRecords others = new InMemoryRecords();

        ImportReport decided = new ImportRegister(Registers.setting(), others)
                .run("x.csv", Registers.csv("ID,Threat,Status", "1,Fire," + word), Mapping.guessed());

        assertThat(decided.rows().get(0).remarks())
                .containsExactly(
                        new Remark("import.status-not-reached", List.of(word, state, "Identified"), 2, "Status"));
        assertThat(others.bySummary("Fire").moves).isEmpty();
        assertThat(others.bySummary("Fire").draft.description()).contains("- Status: " + word);
    }

    @Test
    void keepsAndTellsAStatusThatItDoesNotKnow() {
        assertThat(importReport.rows().get(3).remarks())
                .contains(new Remark("import.status-unknown", List.of("Frobnicated", "Identified"), 5, "Status"));
        assertThat(records.bySummary("Loss of records (Archive)").draft.description())
                .contains("- Status: Frobnicated");
    }

    @Test
    void keepsAnOwnerThatIsNoUser() {
        assertThat(records.bySummary("Vehicle break-in (Car park)").draft.owner())
                .contains(new Person("security-manager", "Security Manager"));
        assertThat(importReport.rows().get(0).remarks())
                .contains(new Remark("import.owner-unknown", List.of("Security"), 2, "Owner"));
        assertThat(records.bySummary("Theft of freight (Cargo shed)").draft.description())
                .contains("- Owner: Security");
    }

    @Test
    void keepsTheWordsThatAProposalWasMadeFrom() {
        assertThat(records.bySummary("Theft of freight (Cargo shed)").draft.description())
                .isEqualTo(
                        "From the imported register\n- Asset/Area: Cargo shed\n- Likelihood: High\n- Impact: High\n- Risk Rating: High\n"
                                + "- Owner: Security\n- words: A-1");
    }

    @Test
    void fillsTheStageThatWasAskedFor() {
        InMemoryRecords others = new InMemoryRecords();
        Mapping inherent = Mapping.guessed()
                .withRatings(new RatingChoices(
                        Optional.of(RatingStage.INHERENT),
                        Map.of("likelihood", Map.of("high", "Almost certain")),
                        Map.of(),
                        Map.of()))
                .withWords(new WordChoices(Map.of("Security", "sm"), Map.of("frobnicated", "Treating"), Map.of()))
                .withControls(new ControlChoices(false, false, ""));
        others.with("sm", new Person("sm", "S M"));

        new ImportRegister(Registers.setting(), others).run("words.csv", Registers.file("words.csv"), inherent);

        InMemoryRecords.Kept theft = others.bySummary("Theft of freight (Cargo shed)");
        assertThat(((Rating) theft.draft.fields().get("inherent-rating")).cell())
                .isEqualTo(Cell.of(5, 4));
        assertThat(theft.draft.owner()).contains(new Person("sm", "S M"));
        assertThat(theft.draft.description()).contains("- Existing Controls: Night patrol");
        assertThat(others.bySummary("Loss of records (Archive)").state).isEqualTo("initial");
        assertThat(others.byKey).hasSize(4);
    }
}
