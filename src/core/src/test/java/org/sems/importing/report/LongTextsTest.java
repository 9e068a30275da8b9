package org.sems.importing.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sems.importing.ImportRegister;
import org.sems.importing.mapping.Mapping;
import org.sems.importing.project.InMemoryRecords;
import org.sems.importing.project.Registers;
import org.sems.importing.table.FileLimits;

class LongTextsTest {
    private final InMemoryRecords records = new InMemoryRecords();

    private ImportReport run(String... lines) {
        return new ImportRegister(Registers.setting(), records)
                .run("register.csv", Registers.csv(lines), Mapping.guessed());
    }

    @Test
    void aDescriptionHoldsWhatJiraTakesAndSaysOfEachCellThatHadNoRoom() {
        String half = "n".repeat(FileLimits.CELL_CHARACTERS / 2);

        ImportReport importReport = run("Risk ID,Threat,Notes,Remarks,More", "R-1,Fire," + half + "," + half + ",lost");

        RowReport row = importReport.rows().get(0);
        assertThat(row.draft().description())
                .hasSize(FileLimits.CELL_CHARACTERS)
                .contains("- Notes: " + half + "\n", "- Remarks: nn", "…\n")
                .endsWith("- register: R-1")
                .doesNotContain("lost");
        assertThat(row.remarks())
                .containsExactly(
                        Remark.of(2, "Remarks", "import.description-cut", FileLimits.CELL_CHARACTERS),
                        Remark.of(2, "More", "import.description-cut", FileLimits.CELL_CHARACTERS));
    }

    @Test
    void aDescriptionOfFullLengthGivesWayToWhereItCameFrom() {
        String full = "d".repeat(FileLimits.CELL_CHARACTERS);

        RowReport row =
                run("Risk ID,Threat,Description", "R-1,Fire," + full).rows().get(0);

        assertThat(row.draft().description())
                .hasSize(FileLimits.CELL_CHARACTERS)
                .startsWith("ddd")
                .contains("…\n\nFrom the imported register\n")
                .endsWith("- register: R-1");
        assertThat(row.remarks())
                .containsExactly(Remark.of(2, "Description", "import.description-cut", FileLimits.CELL_CHARACTERS));
    }

    @Test
    void theNameOfAControlThatIsAsLongAsACellIsCutAloud() {
        RowReport row = run("Risk ID,Threat,Existing controls", "R-1,Fire," + "c".repeat(FileLimits.CELL_CHARACTERS))
                .rows()
                .get(0);

        assertThat(row.remarks())
                .contains(Remark.of(2, "Existing controls", "import.description-cut", FileLimits.CELL_CHARACTERS));
        assertThat(records.byKey.values())
                .allSatisfy(record ->
                        assertThat(record.draft.description()).hasSizeLessThanOrEqualTo(FileLimits.CELL_CHARACTERS));
    }

    @Test
    void aCellOfCountlessControlsIsATextThatIsKept() {
        String names =
                IntStream.rangeClosed(1, 101).mapToObj(i -> "Control " + i).collect(Collectors.joining(";"));

        RowReport row = run("Risk ID,Threat,Existing controls", "R-1,Fire," + names)
                .rows()
                .get(0);

        assertThat(row.controls()).isEmpty();
        assertThat(row.draft().description()).contains("- Existing controls: " + names);
        assertThat(row.remarks()).containsExactly(Remark.of(2, "Existing controls", "import.too-many-controls", 100));
    }

    @Test
    void aRowOfCountlessPointsTellsTheFirstFiftyAndHowManyMoreThereAre() {
        RowReport row =
                run("Risk ID,Threat", "R-1,Fire" + ",x".repeat(400)).rows().get(0);

        assertThat(row.remarks()).hasSize(51).endsWith(Remark.of(2, "", "import.more-remarks", 350));
        assertThat(row.draft().description()).contains("- Column 402: x");
    }

    @Test
    void aHeadingIsCutAloudAndALongerCellIsNone() {
        ImportReport importReport = run("Risk ID,Threat," + "h".repeat(300), "R-1,Fire,note");

        String heading = "h".repeat(254) + "…";
        assertThat(importReport.layout().headings()).containsExactly("Risk ID", "Threat", heading);
        assertThat(importReport.remarks()).contains(Remark.of(0, heading, "import.heading-cut", 255));
        assertThat(importReport.rows().get(0).draft().description()).contains("- " + heading + ": note");
    }
}
