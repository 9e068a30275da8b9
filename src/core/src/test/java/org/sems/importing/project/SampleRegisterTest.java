package org.sems.importing.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sems.importing.ImportRegister;
import org.sems.importing.mapping.Mapping;
import org.sems.importing.report.ImportOutcome;
import org.sems.importing.report.ImportReport;

/** The sample that the sandbox imports is understood as a whole: what a newcomer sees first has nothing to point out. */
class SampleRegisterTest {

    @Test
    void isUnderstoodButForTheStatesThatSomebodyHasToDecide() throws IOException {
        InMemoryRecords records = new InMemoryRecords();
        List.of("security-manager", "risk-owner", "accountable-manager", "auditor")
                .forEach(name -> records.with(name, new Person(name, name)));

        ImportReport importReport = new ImportRegister(Registers.setting(), records)
                .run(
                        "risk-register.csv",
                        Files.readAllBytes(Path.of("../sandbox/src/main/resources/sample/risk-register.csv")),
                        Mapping.guessed());

        assertThat(importReport.totals().count(ImportOutcome.CREATE)).isEqualTo(30);
        assertThat(importReport.rows()).allSatisfy(row -> {
            assertThat(row.remarks()).allMatch(remark -> remark.code().equals("import.status-not-reached"));
            assertThat(row.draft().fields())
                    .containsKeys(
                            "inherent-rating", "current-rating", "residual-rating", "risk-family", "risk-strategy");
            assertThat(row.controls()).isNotEmpty();
        });
    }
}
