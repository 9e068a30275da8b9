package org.sems.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sems.catalogue.reading.CatalogueReader;
import org.sems.problem.Problem;
import org.sems.problem.Refused;
import org.sems.rating.ModelVersion;

class OverlayTest {

    private final CatalogueFiles shipped = CatalogueReader.shippedFiles();

    @Test
    void aFileOfTheSamePathReplacesTheShippedOne() {
        String profile =
                shipped.text("profiles/core.yaml").orElseThrow().replace("tolerance: Medium", "tolerance: Low");

        Catalogue catalogue =
                CatalogueReader.read(shipped.overlaidBy(CatalogueFiles.of(Map.of("profiles/core.yaml", profile))));

        assertThat(catalogue.profiles().get("core").tolerance()).isEqualTo("Low");
        assertThat(catalogue.recordTypeKeys()).hasSize(7);
    }

    @Test
    void aFileOfANewPathIsAdded() {
        String model = shipped.text("risk-models/un-5x5.yaml").orElseThrow().replace("version: 1", "version: 2");

        Catalogue catalogue =
                CatalogueReader.read(shipped.overlaidBy(CatalogueFiles.of(Map.of("risk-models/un-5x5.2.yaml", model))));

        assertThat(catalogue.riskModels().newest("un-5x5"))
                .hasValueSatisfying(newest -> assertThat(newest.id()).isEqualTo(new ModelVersion("un-5x5", 2)));
        assertThat(catalogue.riskModels().versionsOf("un-5x5")).hasSize(2);
    }

    @Test
    void theWholeIsCheckedWithTheOverlayInPlace() {
        String fields = shipped.text("fields.yaml").orElseThrow().replace("\nrisk-family:", "\nkind-of-risk:");
        CatalogueFiles overlay = CatalogueFiles.of(Map.of("fields.yaml", fields));

        Refused refused = catchThrowableOfType(Refused.class, () -> CatalogueReader.read(shipped.overlaidBy(overlay)));

        assertThat(refused.problems()).extracting(Problem::code).containsOnly("catalogue.unknown-field");
        assertThat(refused.problems()).extracting(Problem::where).contains("record-types/risk.yaml:6");
    }
}
