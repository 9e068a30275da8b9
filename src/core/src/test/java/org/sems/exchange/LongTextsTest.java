package org.sems.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sems.exchange.mapping.Mapping;
import org.sems.exchange.table.Limits;

class LongTextsTest {
    private final InMemoryRecords records = new InMemoryRecords();

    private Report run(String... lines) {
        return new ImportRegister(Registers.setting(), records)
                .run("register.csv", Registers.csv(lines), Mapping.guessed());
    }

    @Test
    void aDescriptionHoldsWhatJiraTakesAndSaysOfEachCellThatHadNoRoom() {
        String half = "n".repeat(Limits.CELL_CHARACTERS / 2);

        Report report = run("Risk ID,Threat,Notes,Remarks,More", "R-1,Fire," + half + "," + half + ",lost");

        RowReport row = report.rows().get(0);
        assertThat(row.draft().description())
                .hasSize(Limits.CELL_CHARACTERS)
                .contains("- Notes: " + half + "\n", "- Remarks: nn", "…\n")
                .endsWith("- register: R-1")
                .doesNotContain("lost");
        assertThat(row.remarks())
                .containsExactly(
                        Remark.of(2, "Remarks", "import.description-cut", Limits.CELL_CHARACTERS),
                        Remark.of(2, "More", "import.description-cut", Limits.CELL_CHARACTERS));
    }

    @Test
    void aDescriptionOfFullLengthGivesWayToWhereItCameFrom() {
        String full = "d".repeat(Limits.CELL_CHARACTERS);

        RowReport row =
                run("Risk ID,Threat,Description", "R-1,Fire," + full).rows().get(0);

        assertThat(row.draft().description())
                .hasSize(Limits.CELL_CHARACTERS)
                .startsWith("ddd")
                .contains("…\n\nFrom the imported register\n")
                .endsWith("- register: R-1");
        assertThat(row.remarks())
                .containsExactly(Remark.of(2, "Description", "import.description-cut", Limits.CELL_CHARACTERS));
    }

    @Test
    void theNameOfAControlThatIsAsLongAsACellIsCutAloud() {
        RowReport row = run("Risk ID,Threat,Existing controls", "R-1,Fire," + "c".repeat(Limits.CELL_CHARACTERS))
                .rows()
                .get(0);

        assertThat(row.remarks())
                .contains(Remark.of(2, "Existing controls", "import.description-cut", Limits.CELL_CHARACTERS));
        assertThat(records.byKey.values())
                .allSatisfy(record ->
                        assertThat(record.draft.description()).hasSizeLessThanOrEqualTo(Limits.CELL_CHARACTERS));
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
        Report report = run("Risk ID,Threat," + "h".repeat(300), "R-1,Fire,note");

        String heading = "h".repeat(254) + "…";
        assertThat(report.layout().headings()).containsExactly("Risk ID", "Threat", heading);
        assertThat(report.remarks()).contains(Remark.of(0, heading, "import.heading-cut", 255));
        assertThat(report.rows().get(0).draft().description()).contains("- " + heading + ": note");
    }
}
