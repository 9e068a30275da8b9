package org.sems.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.sems.exchange.mapping.Mapping;

/** A register that a small organisation published; it is not ours to ship, so it is read where it is present. */
class ImportingARealRegisterTest {

    @Test
    void everyRowBecomesARatedRiskWithItsControls() throws Exception {
        String path = System.getProperty("sems.register", "");
        Assumptions.assumeTrue(
                !path.isEmpty() && Files.exists(Path.of(path)),
                "NOT RUN: give -Dsems.register=<risk-register-words.csv>");
        InMemoryRecords records = new InMemoryRecords();

        Report report = new ImportRegister(Registers.setting(), records)
                .run("risk-register-words.csv", Files.readAllBytes(Path.of(path)), Mapping.guessed());

        assertThat(report.totals().of(Outcome.CREATE)).isEqualTo(8);
        assertThat(report.rows()).allMatch(row -> row.draft().fields().containsKey("current-rating"));
        assertThat(report.totals().controls()).isEqualTo(16);
    }
}
