package org.sems.importing.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sems.importing.ImportRegister;
import org.sems.importing.mapping.Mapping;
import org.sems.importing.project.Draft;
import org.sems.importing.project.InMemoryRecords;
import org.sems.importing.project.Person;
import org.sems.importing.project.Registers;
import org.sems.importing.report.ImportOutcome;
import org.sems.importing.report.ImportReport;
import org.sems.importing.report.Remark;
import org.sems.rating.Cell;
import org.sems.rating.Rating;

/** Inherent and residual numbers, dates as people write them, a strategy, and a column of the register's own. */
class ImportingARegisterInNumbersTest {
    private final InMemoryRecords records = people();
    private final ImportReport importReport = run(records, "numbers.csv", Registers.file("numbers.csv"));

    private static InMemoryRecords people() {
        return new InMemoryRecords()
                .with("risk-owner", new Person("risk-owner", "Risk Owner"))
                .with("Guard Manager", new Person("guard-manager", "Guard Manager"));
    }

    private static ImportReport run(InMemoryRecords records, String name, byte[] file) {
        return new ImportRegister(Registers.setting(), records).run(name, file, Mapping.guessed());
    }

    @Test
    void ratesEachStageFromItsOwnColumns() {
        Draft intruder = records.bySummary("Intruder airside").draft;

        assertThat(((Rating) intruder.fields().get("inherent-rating")).cell()).isEqualTo(Cell.of(5, 5));
        assertThat(((Rating) intruder.fields().get("residual-rating")).cell()).isEqualTo(Cell.of(2, 4));
        assertThat(intruder.fields()).doesNotContainKey("current-rating").containsEntry("risk-strategy", "Control");
    }

    @Test
    void readsAMonthAsItsLastDayAndSaysSo() {
        assertThat(records.bySummary("Intruder airside").draft.due()).contains(LocalDate.of(2026, 11, 30));
        assertThat(importReport.rows().get(0).remarks())
                .contains(new Remark("import.date-assumed", List.of("Nov 2026", "2026-11-30"), 2, "Target date"));
    }

    @Test
    void keepsWhatIsNoDate() {
        assertThat(importReport.rows().get(0).remarks())
                .contains(new Remark("import.date-unreadable", List.of("Annual review", ""), 2, "Next review"));
        assertThat(records.bySummary("Intruder airside").draft.description()).contains("- Next review: Annual review");
        assertThat(records.bySummary("Insider tampers with cargo").draft.description())
                .contains("- Target date: TBC");
    }

    @Test
    void decidesTheOrderOfDayAndMonthByTheColumn() {
        assertThat(records.bySummary("Insider tampers with cargo").draft.fields())
                .containsEntry("review-by", LocalDate.of(2027, 2, 1));
    }

    @Test
    void readsAnExcelDayNumber() {
        assertThat(records.bySummary("Drone over the runway").draft.due()).contains(LocalDate.of(2025, 12, 1));
    }

    @Test
    void keepsARatingThatIsOffTheScale() {
        Draft drone = records.bySummary("Drone over the runway").draft;

        assertThat(drone.fields())
                .containsKey("inherent-rating")
                .doesNotContainKeys("residual-rating", "risk-strategy", "risk-family");
        assertThat(drone.description())
                .contains(
                        "- Residual likelihood: 6",
                        "- Residual impact: 3",
                        "- Residual rating: Medium",
                        "- Treatment: Hope",
                        "- Category: Aviation",
                        "- Owner: nobody@example.org");
        assertThat(importReport.rows().get(3).remarks())
                .extracting(Remark::code)
                .containsExactly(
                        "import.step-unknown",
                        "import.no-such-option",
                        "import.no-such-option",
                        "import.owner-unknown");
    }

    @Test
    void keepsAColumnThatItDoesNotKnow() {
        assertThat(importReport.remarks()).contains(new Remark("import.column-kept", List.of(), 0, "Cost centre"));
        assertThat(records.bySummary("Intruder airside").draft.description()).contains("- Cost centre: 4711");
    }

    @Test
    void readsTheSameFromAWorkbook() {
        InMemoryRecords fromWorkbook = people();

        ImportReport second =
                run(fromWorkbook, "numbers.xlsx", Registers.asWorkbook(Registers.file("numbers.csv"), ";"));

        assertThat(second.layout().sheet()).isEqualTo("Register");
        assertThat(second.rows()).usingRecursiveComparison().isEqualTo(importReport.rows());
        assertThat(run(records, "numbers.xlsx", Registers.asWorkbook(Registers.file("numbers.csv"), ";"))
                        .totals()
                        .count(ImportOutcome.UNCHANGED))
                .isEqualTo(4);
    }

    @Test
    void leavesOutWhatTheUserHasNoRightTo() {
        InMemoryRecords others = people();
        others.rights.clear();

        ImportReport limited = run(others, "numbers.csv", Registers.file("numbers.csv"));

        assertThat(limited.totals().count(ImportOutcome.CREATE)).isEqualTo(4);
        assertThat(others.bySummary("Explosive in hold baggage").draft.owner()).isEqualTo(Optional.empty());
        assertThat(others.bySummary("Explosive in hold baggage").draft.description())
                .contains("- Owner: risk-owner", "- Target date: 2026-12-24");
    }
}
