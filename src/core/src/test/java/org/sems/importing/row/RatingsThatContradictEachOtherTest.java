package org.sems.importing.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sems.importing.DryRun;
import org.sems.importing.ImportRegister;
import org.sems.importing.mapping.Mapping;
import org.sems.importing.project.Draft;
import org.sems.importing.project.InMemoryRecords;
import org.sems.importing.project.Registers;
import org.sems.importing.report.ImportOutcome;
import org.sems.importing.report.ImportReport;
import org.sems.importing.report.Remark;
import org.sems.importing.report.RowReport;

/** Residual is not above current, nor current above inherent: the row is taken, and the lower one of two that contradict each other is left out. */
class RatingsThatContradictEachOtherTest {

    private static final String HEADINGS =
            "Risk ID,Risk,Inherent likelihood,Inherent impact,Current likelihood,Current impact,Residual likelihood,Residual impact";

    private final InMemoryRecords records = new InMemoryRecords();

    @Test
    void isSaidAtThePreviewByRowAndColumnWithBothValues() {
        ImportReport preview = new ImportRegister(Registers.setting(), new DryRun(records))
                .run("x2.csv", Registers.file("residual-above-inherent.csv"), Mapping.guessed());

        assertThat(preview.rows())
                .extracting(RowReport::importOutcome)
                .containsExactly(ImportOutcome.CREATE, ImportOutcome.CREATE);
        assertThat(preview.rows().get(0).remarks())
                .containsExactly(new Remark(
                        "import.rating-above-limit",
                        List.of("residual", "Very high (Likely x Severe)", "inherent", "Low (Unlikely x Minor)"),
                        2,
                        "Residual likelihood"));
        assertThat(preview.rows().get(1).remarks()).isEmpty();
        assertThat(preview.rows().get(1).draft().fields()).containsKeys("inherent-rating", "residual-rating");
    }

    @Test
    void keepsItsWordsInTheDescription() {
        new ImportRegister(Registers.setting(), records)
                .run("x2.csv", Registers.file("residual-above-inherent.csv"), Mapping.guessed());
        Draft swapped = records.bySummary("Columns swapped by the keeper").draft;

        assertThat(swapped.fields()).containsKey("inherent-rating").doesNotContainKey("residual-rating");
        assertThat(swapped.description()).contains("- Residual likelihood: 4", "- Residual impact: 5");
    }

    /** Each rating as likelihood x impact on five steps; 12 and 15 are both High. */
    @ParameterizedTest(name = "{0}: inherent {1}, current {2}, residual {3} keeps {4}")
    @CsvSource({
        "in order,                                5x5, 4x4, 2x2, inherent current residual",
        "all equal,                               4x4, 4x4, 4x4, inherent current residual",
        "current above inherent,                  3x3, 5x5, 2x2, inherent residual",
        "residual above current,                  5x5, 2x2, 4x4, inherent current",
        "residual above both,                     3x3, 2x2, 5x5, inherent current",
        "both above inherent,                     2x2, 5x5, 4x4, inherent",
        "residual above a current that is out,    3x3, 5x5, 3x3, inherent residual",
        "one level but a higher score,            4x3, 3x5, 2x2, inherent current residual",
        "no inherent,                             x,   2x2, 4x4, current",
        "no current,                              2x2, x,   4x4, inherent",
        "no residual,                             2x2, 4x4, x,   inherent"
    })
    void keepsTheHigherOneOfTheTwo(String what, String inherent, String current, String residual, String kept) {
        String cells = String.join(",", inherent, current, residual)
                .replaceAll("x(?!\\d)", ",")
                .replace('x', ',');

        new ImportRegister(Registers.setting(), records)
                .run("r.csv", Registers.csv(HEADINGS, "R-1,One," + cells), Mapping.guessed());

        assertThat(records.bySummary("One").draft.fields().keySet().stream()
                        .filter(key -> key.endsWith("-rating"))
                        .map(key -> key.replace("-rating", ""))
                        .sorted()
                        .toList())
                .as(what)
                .containsExactlyInAnyOrder(kept.split(" "));
    }

    /** Ratings without a stage count as the one that the person chose, here the current one. */
    @Test
    void countsAlsoWhatAPersonHasGivenAStage() {
        ImportReport importReport = new ImportRegister(Registers.setting(), records)
                .run(
                        "r.csv",
                        Registers.csv(
                                "Risk ID,Risk,Likelihood,Impact,Residual likelihood,Residual impact",
                                "R-1,One,2,2,5,5"),
                        Mapping.guessed());

        assertThat(importReport.rows().get(0).remarks())
                .extracting(Remark::code)
                .containsExactly("import.rating-above-limit");
        assertThat(records.bySummary("One").draft.fields())
                .containsKey("current-rating")
                .doesNotContainKey("residual-rating");
    }
}
