package org.sems.criteria;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sems.rating.Axis;
import org.sems.rating.Cell;
import org.sems.rating.Level;
import org.sems.rating.RiskModel;

/**
 * What changes with another model version. Cells are compared by the names of their steps.
 *
 * @param moved     by the first axis and then the next, from the most to the least; those that the version after lacks come last
 * @param reworded  steps whose meaning is not what it was
 * @param sameModel whether ratings that were given until now are judged again; of another model they keep the level
 * they were given
 */
public record CriteriaComparison(List<MovedCell> moved, List<RewordedStep> reworded, boolean sameModel) {

    public CriteriaComparison {
        moved = List.copyOf(moved);
        reworded = List.copyOf(reworded);
    }

    public static CriteriaComparison of(RiskModel before, RiskModel after, ToleranceLine line) {
        List<MovedCell> moved = new ArrayList<>();
        for (Cell cell : after.cells()) {
            Optional<Level> was = before.sameCell(after, cell).map(before::levelAt);
            if (was.filter(after.levelAt(cell)::equals).isEmpty()) {
                moved.add(0, moved(after, cell, was, Optional.of(after.levelAt(cell)), line));
            }
        }
        before.cells().stream()
                .filter(cell -> after.sameCell(before, cell).isEmpty())
                .forEach(cell ->
                        moved.add(moved(before, cell, Optional.of(before.levelAt(cell)), Optional.empty(), line)));
        return new CriteriaComparison(
                moved,
                after.axes().stream()
                        .flatMap(axis -> before.axis(axis.key()).stream().flatMap(was -> reworded(was, axis)))
                        .toList(),
                before.id().key().equals(after.id().key()));
    }

    /** How many cells pass the tolerance line this way. */
    public long crossing(MovedCell.Crossing crossing) {
        return moved.stream().filter(cell -> cell.crossing() == crossing).count();
    }

    private static MovedCell moved(
            RiskModel model, Cell cell, Optional<Level> before, Optional<Level> after, ToleranceLine line) {
        return MovedCell.of(model.stepNames(cell), before, after, line);
    }

    private static Stream<RewordedStep> reworded(Axis before, Axis after) {
        return after.steps().stream()
                .flatMap(step -> before
                        .stepNamed(step.name())
                        .filter(was -> !was.meaning().equals(step.meaning()))
                        .map(was -> new RewordedStep(after.name(), step.name(), was.meaning(), step.meaning()))
                        .stream());
    }
}
