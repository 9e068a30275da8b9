package org.sems.importing.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.sems.importing.ImportRegister;
import org.sems.importing.mapping.Mapping;
import org.sems.importing.project.InMemoryRecords;
import org.sems.importing.project.Registers;
import org.sems.importing.report.ImportOutcome;
import org.sems.importing.report.ImportReport;

/** A register that a small organisation published; it is not ours to ship, so it is read where it is present. */
class ImportingARealRegisterTest {

    @Test
    void everyRowBecomesARatedRiskWithItsControls() throws Exception {
        String path = System.getProperty("sems.register", "");
        Assumptions.assumeTrue(
                !path.isEmpty() && Files.exists(Path.of(path)),
                "NOT RUN: give -Dsems.register=<risk-register-words.csv>");
        InMemoryRecords records = new InMemoryRecords();

        ImportReport importReport = new ImportRegister(Registers.setting(), records)
                .run("risk-register-words.csv", Files.readAllBytes(Path.of(path)), Mapping.guessed());

        assertThat(importReport.totals().count(ImportOutcome.CREATE)).isEqualTo(8);
        assertThat(importReport.rows()).allMatch(row -> row.draft().fields().containsKey("current-rating"));
        assertThat(importReport.totals().controls()).isEqualTo(16);
    }
}
