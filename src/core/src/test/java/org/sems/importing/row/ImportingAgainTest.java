package org.sems.importing.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.sems.importing.DryRun;
import org.sems.importing.ImportRegister;
import org.sems.importing.RowRange;
import org.sems.importing.mapping.Mapping;
import org.sems.importing.project.InMemoryRecords;
import org.sems.importing.project.Registers;
import org.sems.importing.report.ImportOutcome;
import org.sems.importing.report.ImportReport;
import org.sems.importing.report.Remark;
import org.sems.importing.report.RowReport;

class ImportingAgainTest {
    private final InMemoryRecords records = new InMemoryRecords();
    private final byte[] file = Registers.file("words.csv");

    private ImportReport run(byte[] content) {
        return new ImportRegister(Registers.setting(), records).run("words.csv", content, Mapping.guessed());
    }

    @Test
    void changesNothing() {
        run(file);
        int writes = records.writes;

        ImportReport again = run(file);

        assertThat(again.totals().count(ImportOutcome.UNCHANGED)).isEqualTo(4);
        assertThat(records.writes).isEqualTo(writes);
    }

    @Test
    void knowsTheRowsOfAFileThatWasSavedUnderAnotherName() {
        run(file);
        int writes = records.writes;

        ImportReport again =
                new ImportRegister(Registers.setting(), records).run("words (2).csv", file, Mapping.guessed());

        assertThat(again.totals().count(ImportOutcome.UNCHANGED)).isEqualTo(4);
        assertThat(again.remarks()).contains(Remark.of(0, "", "import.ids-known-elsewhere", 4, "words"));
        assertThat(records.writes).isEqualTo(writes);
    }

    @Test
    void tellsNothingOfARecordThatOneMayNotSeeButThatTheRowIsThere() {
        run(Registers.csv("Risk ID,Threat", "R-1,Fire"));
        records.hidden.addAll(records.byKey.keySet());

        RowReport guessed =
                run(Registers.csv("Risk ID,Threat", "R-1,Fire")).rows().get(0);
        RowReport wrong =
                run(Registers.csv("Risk ID,Threat", "R-1,Flood")).rows().get(0);

        assertThat(guessed).usingRecursiveComparison().ignoringFields("draft").isEqualTo(wrong);
        assertThat(guessed.importOutcome()).isEqualTo(ImportOutcome.UNCHANGED);
        assertThat(guessed.remarks()).isEmpty();
        assertThat(guessed.key() + guessed.state()).isEmpty();
    }

    @Test
    void namesNoRegisterOfWhichOneMaySeeNothing() {
        run(file);
        records.hidden.addAll(records.byKey.keySet());

        ImportReport again =
                new ImportRegister(Registers.setting(), new DryRun(records)).run("other.csv", file, Mapping.guessed());

        assertThat(again.totals().count(ImportOutcome.CREATE)).isEqualTo(4);
        assertThat(again.remarks()).extracting(Remark::code).doesNotContain("import.ids-known-elsewhere");
    }

    @Test
    void leavesAControlUnlinkedThatOneMayNotSee() {
        run(Registers.csv("Risk ID,Threat,Existing controls", "R-1,Fire,Night patrol"));
        records.hidden.add(records.byKey.values().stream()
                .filter(r -> r.draft.summary().equals("Night patrol"))
                .findFirst()
                .orElseThrow()
                .key);

        RowReport row = run(Registers.csv("Risk ID,Threat,Existing controls", "R-2,Flood,Night patrol"))
                .rows()
                .get(0);

        assertThat(row.remarks()).containsExactly(Remark.of(2, "", "import.control-not-linked", "Night patrol"));
    }

    @Test
    void goesThroughInParts() {
        ImportRegister register = new ImportRegister(Registers.setting(), records);

        assertThat(register.run("words.csv", file, Mapping.guessed(), new RowRange(1, 3))
                        .rows())
                .extracting(RowReport::row)
                .containsExactly(2, 3);
        assertThat(register.run("words.csv", file, Mapping.guessed(), new RowRange(4, 99))
                        .rows())
                .extracting(RowReport::row)
                .containsExactly(4, 5);

        assertThat(run(file).totals().count(ImportOutcome.UNCHANGED)).isEqualTo(4);
        assertThat(records.byKey.values())
                .filteredOn(r -> r.draft.summary().equals("Night patrol"))
                .hasSize(1);
    }

    @Test
    void leavesARowAloneThatSaysSomethingElseNow() {
        run(file);
        int writes = records.writes;

        ImportReport again = run(new String(file, StandardCharsets.UTF_8)
                .replace("Poor lighting", "No lighting")
                .getBytes(StandardCharsets.UTF_8));

        assertThat(again.rows().get(2).importOutcome()).isEqualTo(ImportOutcome.CHANGED_IN_FILE);
        assertThat(again.rows().get(2).remarks()).extracting(Remark::code).containsExactly("import.changed-in-file");
        assertThat(records.writes).isEqualTo(writes);
    }

    @Test
    void completesWhatAFailureLeftUnfinished() {
        records.linksFail = true;
        run(file);
        assertThat(records.links).isEmpty();
        int made = records.byKey.size();

        records.linksFail = false;
        ImportReport again = run(file);

        assertThat(again.totals().count(ImportOutcome.COMPLETE)).isEqualTo(4);
        assertThat(records.byKey).hasSize(made);
        assertThat(records.links).hasSize(8);
        assertThat(run(file).totals().count(ImportOutcome.UNCHANGED)).isEqualTo(4);
    }

    @Test
    void goesOnWhenARowIsRefused() {
        records.refusedSummaries.add("Borrowed badge (Staff gate)");

        ImportReport importReport = run(file);

        assertThat(importReport.rows().get(1).importOutcome()).isEqualTo(ImportOutcome.REFUSED);
        assertThat(importReport.totals().count(ImportOutcome.CREATE)).isEqualTo(3);
    }

    @Test
    void refusesTheSecondRowOfAnId() {
        ImportReport importReport = run(Registers.csv("Risk ID,Threat", "R-1,Fire", "R-1,Flood"));

        assertThat(importReport.rows())
                .extracting(RowReport::importOutcome)
                .containsExactly(ImportOutcome.CREATE, ImportOutcome.REFUSED);
        assertThat(importReport.rows().get(1).remarks().get(0))
                .isEqualTo(Remark.of(3, "", "import.duplicate-id", "R-1", 2));
    }

    @Test
    void knowsARowWithoutAnIdByWhatItSays() {
        byte[] withoutIds = Registers.csv("Threat,Asset,Status", "Fire,Shed,Open", "Fire,Hall,Open");
        run(withoutIds);

        ImportReport again = run(withoutIds);

        assertThat(again.totals().count(ImportOutcome.UNCHANGED)).isEqualTo(2);
    }

    @Test
    void aPreviewReportsTheSameAndWritesNothing() {
        ImportReport preview =
                new ImportRegister(Registers.setting(), new DryRun(records)).run("words.csv", file, Mapping.guessed());
        assertThat(records.writes).isZero();

        ImportReport applied = run(file);

        assertThat(preview.rows())
                .usingRecursiveComparison()
                .ignoringFields("key", "controls.key")
                .isEqualTo(applied.rows());
        assertThat(preview.totals()).isEqualTo(applied.totals());
    }
}
