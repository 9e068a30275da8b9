package org.sems.importing.interpretation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sems.importing.ImportRegister;
import org.sems.importing.mapping.Mapping;
import org.sems.importing.project.InMemoryRecords;
import org.sems.importing.project.Registers;
import org.sems.importing.report.ImportReport;
import org.sems.importing.report.Remark;
import org.sems.importing.report.RowReport;

/** Which rows are risks, and by which of its texts a risk is called. */
class RowsOfRisksTest {
    private static ImportReport run(String... lines) {
        return new ImportRegister(Registers.setting(), new InMemoryRecords())
                .run("register.csv", Registers.csv(lines), Mapping.guessed());
    }

    private static List<String> summaries(ImportReport report) {
        return report.rows().stream()
                .map(RowReport::draft)
                .map(draft -> draft.summary())
                .toList();
    }

    @Test
    void sectionsTotalsAndSignaturesAreToldOnce() {
        ImportReport report = run(
                "Ref,Risk,Likelihood,Impact,Score,Notes",
                "A. Airside,,,,,",
                "A1,Intruder,3,4,12,",
                "B. Landside,,,,,",
                "B1,Vehicle,2,5,10,",
                "Total,,,,22,",
                "Prepared by the office,,,,,J. Doe");

        assertThat(summaries(report)).containsExactly("Intruder", "Vehicle");
        assertThat(report.remarks()).contains(Remark.of(0, "", "import.rows-without-risk", 4, "2, 4, 6-7"));
    }

    @Test
    void formulasThatAreFilledDownAreToldOnce() {
        ImportReport report = run("ID,Risk,Likelihood,Impact,Score", "R1,Fire,2,3,6", "R2,,,,0", "R3,,,,0", "R4,,,,0");

        assertThat(summaries(report)).containsExactly("Fire");
        assertThat(report.remarks()).contains(Remark.of(0, "", "import.rows-without-risk", 3, "3-5"));
    }

    @Test
    void aRowWithARatingOrAnOwnerStaysAndIsRefused() {
        ImportReport report = run("ID,Risk,Likelihood,Impact,Owner", "R1,Fire,2,3,", "R2,,4,4,", "R3,,,,x");

        assertThat(report.rows().subList(1, 3))
                .allSatisfy(row ->
                        assertThat(row.remarks()).extracting(Remark::code).contains("import.summary-missing"));
    }

    @Test
    void theDescriptionOfTheRiskNamesItBeforeItsThreat() {
        ImportReport report = run(
                "Ref,Threat,Risk Description,Likelihood,Impact",
                "1,Organised crime,Freight is stolen,3,4",
                "2,Organised crime,Staff are bribed,2,4");

        assertThat(summaries(report)).containsExactly("Freight is stolen", "Staff are bribed");
        assertThat(summaries(run("Ref,Threat,Details", "1,Fire,In shed 4"))).containsExactly("Fire");
    }

    @Test
    void equalSummariesAreTold() {
        assertThat(run("Ref,Threat,Details", "1,Crime,a", "2,Crime,b").remarks())
                .contains(Remark.of(0, "", "import.equal-summaries", "Crime", "2-3"));
    }

    @Test
    void anExactHeadingWinsOverOneThatIsKnownInPart() {
        assertThat(summaries(run("Ref,Risk ranking,Risk", "1,4,Fire"))).containsExactly("Fire");
    }
}
