package org.sems.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sems.exchange.mapping.Mapping;
import org.sems.risk.Cell;
import org.sems.risk.Rating;

/** Inherent and residual numbers, dates as people write them, a strategy, and a column of the register's own. */
class ImportingARegisterInNumbersTest {
    private final InMemoryRecords records = people();
    private final Report report = run(records, "numbers.csv", Registers.file("numbers.csv"));

    private static InMemoryRecords people() {
        return new InMemoryRecords()
                .with("risk-owner", new Person("risk-owner", "Risk Owner"))
                .with("Guard Manager", new Person("guard-manager", "Guard Manager"));
    }

    private static Report run(InMemoryRecords records, String name, byte[] file) {
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
        assertThat(report.rows().get(0).remarks())
                .contains(new Remark("import.date-assumed", List.of("Nov 2026", "2026-11-30"), 2, "Target date"));
    }

    @Test
    void keepsWhatIsNoDate() {
        assertThat(report.rows().get(0).remarks())
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
        assertThat(report.rows().get(3).remarks())
                .extracting(Remark::code)
                .containsExactly(
                        "import.step-unknown",
                        "import.no-such-option",
                        "import.no-such-option",
                        "import.owner-unknown");
    }

    @Test
    void keepsAColumnThatItDoesNotKnow() {
        assertThat(report.remarks()).contains(new Remark("import.column-kept", List.of(), 0, "Cost centre"));
        assertThat(records.bySummary("Intruder airside").draft.description()).contains("- Cost centre: 4711");
    }

    @Test
    void readsTheSameFromAWorkbook() {
        InMemoryRecords fromWorkbook = people();

        Report second = run(fromWorkbook, "numbers.xlsx", Registers.asWorkbook(Registers.file("numbers.csv"), ";"));

        assertThat(second.layout().sheet()).isEqualTo("Register");
        assertThat(second.rows()).usingRecursiveComparison().isEqualTo(report.rows());
        assertThat(run(records, "numbers.xlsx", Registers.asWorkbook(Registers.file("numbers.csv"), ";"))
                        .totals()
                        .of(Outcome.UNCHANGED))
                .isEqualTo(4);
    }

    @Test
    void leavesOutWhatTheUserHasNoRightTo() {
        InMemoryRecords others = people();
        others.rights.clear();

        Report limited = run(others, "numbers.csv", Registers.file("numbers.csv"));

        assertThat(limited.totals().of(Outcome.CREATE)).isEqualTo(4);
        assertThat(others.bySummary("Explosive in hold baggage").draft.owner()).isEqualTo(Optional.empty());
        assertThat(others.bySummary("Explosive in hold baggage").draft.description())
                .contains("- Owner: risk-owner", "- Target date: 2026-12-24");
    }
}
