package org.sems.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.sems.exchange.mapping.Mapping;

class ImportingAgainTest {
    private final InMemoryRecords records = new InMemoryRecords();
    private final byte[] file = Registers.file("words.csv");

    private Report run(byte[] content) {
        return new ImportRegister(Registers.setting(), records).run("words.csv", content, Mapping.guessed());
    }

    @Test
    void changesNothing() {
        run(file);
        int writes = records.writes;

        Report again = run(file);

        assertThat(again.totals().of(Outcome.UNCHANGED)).isEqualTo(4);
        assertThat(records.writes).isEqualTo(writes);
    }

    @Test
    void knowsTheRowsOfAFileThatWasSavedUnderAnotherName() {
        run(file);
        int writes = records.writes;

        Report again = new ImportRegister(Registers.setting(), records).run("words (2).csv", file, Mapping.guessed());

        assertThat(again.totals().of(Outcome.UNCHANGED)).isEqualTo(4);
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
        assertThat(guessed.outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(guessed.remarks()).isEmpty();
        assertThat(guessed.key() + guessed.state()).isEmpty();
    }

    @Test
    void namesNoRegisterOfWhichOneMaySeeNothing() {
        run(file);
        records.hidden.addAll(records.byKey.keySet());

        Report again =
                new ImportRegister(Registers.setting(), new DryRun(records)).run("other.csv", file, Mapping.guessed());

        assertThat(again.totals().of(Outcome.CREATE)).isEqualTo(4);
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

        assertThat(run(file).totals().of(Outcome.UNCHANGED)).isEqualTo(4);
        assertThat(records.byKey.values())
                .filteredOn(r -> r.draft.summary().equals("Night patrol"))
                .hasSize(1);
    }

    @Test
    void leavesARowAloneThatSaysSomethingElseNow() {
        run(file);
        int writes = records.writes;

        Report again = run(new String(file, StandardCharsets.UTF_8)
                .replace("Poor lighting", "No lighting")
                .getBytes(StandardCharsets.UTF_8));

        assertThat(again.rows().get(2).outcome()).isEqualTo(Outcome.CHANGED_IN_FILE);
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
        Report again = run(file);

        assertThat(again.totals().of(Outcome.COMPLETE)).isEqualTo(4);
        assertThat(records.byKey).hasSize(made);
        assertThat(records.links).hasSize(8);
        assertThat(run(file).totals().of(Outcome.UNCHANGED)).isEqualTo(4);
    }

    @Test
    void goesOnWhenARowIsRefused() {
        records.refusedSummaries.add("Borrowed badge (Staff gate)");

        Report report = run(file);

        assertThat(report.rows().get(1).outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(report.totals().of(Outcome.CREATE)).isEqualTo(3);
    }

    @Test
    void refusesTheSecondRowOfAnId() {
        Report report = run(Registers.csv("Risk ID,Threat", "R-1,Fire", "R-1,Flood"));

        assertThat(report.rows()).extracting(RowReport::outcome).containsExactly(Outcome.CREATE, Outcome.REFUSED);
        assertThat(report.rows().get(1).remarks().get(0)).isEqualTo(Remark.of(3, "", "import.duplicate-id", "R-1", 2));
    }

    @Test
    void knowsARowWithoutAnIdByWhatItSays() {
        byte[] withoutIds = Registers.csv("Threat,Asset,Status", "Fire,Shed,Open", "Fire,Hall,Open");
        run(withoutIds);

        Report again = run(withoutIds);

        assertThat(again.totals().of(Outcome.UNCHANGED)).isEqualTo(2);
    }

    @Test
    void aPreviewReportsTheSameAndWritesNothing() {
        Report preview =
                new ImportRegister(Registers.setting(), new DryRun(records)).run("words.csv", file, Mapping.guessed());
        assertThat(records.writes).isZero();

        Report applied = run(file);

        assertThat(preview.rows())
                .usingRecursiveComparison()
                .ignoringFields("key", "controls.key")
                .isEqualTo(applied.rows());
        assertThat(preview.totals()).isEqualTo(applied.totals());
    }
}
