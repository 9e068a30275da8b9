package org.sems.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sems.problem.Problem;
import org.sems.problem.Refused;
import org.sems.risk.Cell;
import org.sems.risk.ModelVersion;
import org.sems.risk.RiskModel;

class RiskModelYamlTest {

    private static final Catalogue CATALOGUE = CatalogueReader.shipped();
    private static final String PLAIN = CatalogueReader.shippedFiles().text("risk-models/plain-5x5.yaml").orElseThrow();

    @Test
    void readsAnEditedCopyOfAShippedModel() {
        String edited = PLAIN.replace("version: 1", "version: 2").replace("[Medium,        High,", "[High,          High,");

        RiskModel model = RiskModelYaml.read(edited, "published", CATALOGUE.levels());

        assertThat(model.id()).isEqualTo(new ModelVersion("plain-5x5", 2));
        assertThat(model.levelAt(new Cell(5, 1)).name()).isEqualTo("High");
    }

    @Test
    void refusesWithEveryFaultAndItsLine() {
        String edited = PLAIN.replace("[Medium,        High,", "[Medium,        Huge,").replace("[5, 10, 15, 20, 25]", "[5, 10, 15, 20]");

        Refused refused = catchThrowableOfType(Refused.class, () -> RiskModelYaml.read(edited, "published", CATALOGUE.levels()));

        assertThat(refused.problems()).extracting(Problem::toString).containsExactly(
                "published:28: catalogue.unknown-level (Huge)", "published:35: model.row-length (Almost certain, 4, 5)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "key: a", "{", "key: plain-5x5\nversion: 2\nname: Half\n", "- a"})
    void refusesWhatIsNoModel(String yaml) {
        assertThat(catchThrowableOfType(Refused.class, () -> RiskModelYaml.read(yaml, "published", CATALOGUE.levels())).problems())
                .isNotEmpty().allSatisfy(problem -> assertThat(problem.where()).startsWith("published:"));
    }
}
