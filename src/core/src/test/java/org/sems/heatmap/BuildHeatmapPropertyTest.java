package org.sems.heatmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.sems.rating.Models;
import org.sems.rating.RiskModel;
import org.sems.rating.RiskModels;
import org.sems.search.CountRecords;
import org.sems.search.InMemoryRatings;
import org.sems.search.MatchingRatings;

/** The heatmap holds against a plain walk over all records, whatever the register holds. */
class BuildHeatmapPropertyTest {

    private static final RiskModel FIRST = Models.model("plain.1", "MMH", "LMM", "LLM");
    private static final RiskModel SECOND = Models.model("plain.2", "MHHH", "MMHH", "LMMH", "LLLM");
    private static final RiskModel OTHER = Models.model("words.1", "MH", "LM");
    private static final RiskModel THREE_AXES = Models.threeAxes("three.1", 2, 3, 3);
    private static final RiskModels MODELS = RiskModels.of(List.of(FIRST, SECOND, OTHER, THREE_AXES));

    @Property(tries = 300, seed = "28000")
    void agreesWithAWalkOverAllRecords(@ForAll("registers") List<String> stored, @ForAll("models") RiskModel drawn) {
        InMemoryRatings register = new InMemoryRatings(stored, MODELS);

        Heatmap heatmap = draw(drawn, register);

        MatchingRatings texts = new MatchingRatings(MODELS);
        assertThat(heatmap.cells()).allSatisfy(cell -> {
            List<String> wanted = drawn.cellsAt(cell.row(), cell.column()).stream()
                    .flatMap(each -> texts.drawnIn(drawn, each).stream())
                    .toList();
            assertThat(cell.count())
                    .isEqualTo(stored.stream().filter(wanted::contains).count());
        });
        long counted = heatmap.cells().stream().mapToLong(HeatmapCell::count).sum();
        assertThat(counted + heatmap.earlier()).isEqualTo(heatmap.total());
        assertThat(heatmap.total())
                .isEqualTo(stored.stream().filter(rating -> !rating.isEmpty()).count());
    }

    @Property(tries = 300, seed = "28000")
    void asksAtMostOncePerCellAndOnceForTheTotal(
            @ForAll("registers") List<String> stored, @ForAll("models") RiskModel drawn) {
        InMemoryRatings register = new InMemoryRatings(stored, MODELS);

        draw(drawn, register);

        assertThat(register.timesAsked()).isLessThanOrEqualTo(drawn.cells().size() + 1);
    }

    private static Heatmap draw(RiskModel drawn, CountRecords register) {
        return new BuildHeatmap(register).build(new HeatmapQuestion("", "Current rating", drawn, Optional.empty()));
    }

    @Provide
    Arbitrary<List<String>> registers() {
        Arbitrary<String> rated = Arbitraries.of(MODELS.all())
                .flatMap(model -> Arbitraries.of(model.cells())
                        .map(cell -> model.rate(cell).text()));
        return Arbitraries.oneOf(rated, rated, rated, Arbitraries.of("", "tampered"))
                .list()
                .ofMaxSize(40);
    }

    @Provide
    Arbitrary<RiskModel> models() {
        return Arbitraries.of(MODELS.all());
    }
}
