package org.sems.catalogue.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sems.MarkdownTable;
import org.sems.catalogue.Catalogue;
import org.sems.rating.Cell;
import org.sems.rating.ModelVersion;
import org.sems.rating.RiskModel;

/** Every cell of every shipped matrix, against the tables in {@code matrices/}. */
class ShippedMatricesTest {

    private static final Catalogue CATALOGUE = CatalogueReader.shipped();

    static Stream<Arguments> everyCell() {
        return CATALOGUE.riskModels().all().stream()
                .map(RiskModel::id)
                .map(ModelVersion::toString)
                .flatMap(id -> {
                    MarkdownTable table = MarkdownTable.in("/matrices/" + id + ".md");
                    return table.rows().stream()
                            .flatMap(row -> IntStream.range(1, row.size())
                                    .mapToObj(column -> Arguments.of(
                                            id, row.get(0), table.head().get(column), row.get(column))));
                });
    }

    @ParameterizedTest(name = "{0}: {1}, {2} is {3}")
    @MethodSource("everyCell")
    void givesEachCellTheLevelAndScoreOfItsTable(String id, String likelihood, String impact, String levelAndScore) {
        RiskModel model = CATALOGUE.riskModels().find(ModelVersion.parse(id)).orElseThrow();

        Cell cell = model.cellNamed(List.of(likelihood, impact)).orElseThrow();

        assertThat(model.levelAt(cell).name() + " " + model.scoreAt(cell)).isEqualTo(levelAndScore);
    }

    @Test
    void leavesNoCellOut() {
        long cells = CATALOGUE.riskModels().all().stream()
                .mapToLong(model -> model.cells().size())
                .sum();

        assertThat(everyCell().count()).isEqualTo(cells).isEqualTo(9 + 25 + 25);
    }

    @Test
    void aHigherLikelihoodOrImpactNeverScoresLess() {
        assertThat(CATALOGUE.riskModels().all())
                .allSatisfy(model -> model.cells().forEach(cell -> {
                    Cell worse = Cell.of(Math.min(cell.first() + 1, model.rows().size()), cell.last());
                    Cell graver = Cell.of(
                            cell.first(),
                            Math.min(cell.last() + 1, model.columns().size()));
                    assertThat(model.scoreAt(cell))
                            .isLessThanOrEqualTo(model.scoreAt(worse))
                            .isLessThanOrEqualTo(model.scoreAt(graver));
                }));
    }
}
