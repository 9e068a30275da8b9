package org.sems.search;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.sems.criteria.Criteria;
import org.sems.rating.Cell;
import org.sems.rating.Level;
import org.sems.rating.RiskModel;
import org.sems.rating.RiskModels;

/**
 * The stored texts that a question about ratings stands for. Queries match stored texts exactly, so a question such as
 * "High or more" is asked as the list of all texts that answer it.
 */
public final class MatchingRatings {

    private final RiskModels models;

    public MatchingRatings(RiskModels models) {
        this.models = models;
    }

    /** Every version of every model that has a step of that name on each of its axes, in their order. */
    public List<String> named(List<String> stepNames) {
        return models.all().stream()
                .flatMap(model ->
                        model.cellNamed(stepNames).map(cell -> model.rate(cell).text()).stream())
                .toList();
    }

    /**
     * The cell as the heatmap of that model version draws it: its own text, and those of other versions of the same
     * model for the same steps, even if their level was another one then: they are judged by this version. Others count
     * as rated under earlier criteria.
     */
    public List<String> drawnIn(RiskModel drawn, Cell cell) {
        return models.versionsOf(drawn.id().key()).stream()
                .flatMap(version -> version
                        .sameCell(drawn, cell)
                        .map(same -> version.rate(same).text())
                        .stream())
                .toList();
    }

    public List<String> atLeast(Level level) {
        return where((model, cell) -> model.levelAt(cell).rank() >= level.rank())
                .toList();
    }

    public List<String> above(Criteria criteria) {
        return where((model, cell) -> !criteria.tolerate(model.rate(cell))).toList();
    }

    /** A level of any model by its name, without regard to case. */
    public Optional<Level> level(String name) {
        return models.all().stream()
                .flatMap(model -> model.levels().stream())
                .filter(level -> level.name().equalsIgnoreCase(name))
                .findFirst();
    }

    private Stream<String> where(BiPredicate<RiskModel, Cell> wanted) {
        return models.all().stream()
                .flatMap(model -> model.cells().stream()
                        .filter(cell -> wanted.test(model, cell))
                        .map(cell -> model.rate(cell).text()));
    }
}
