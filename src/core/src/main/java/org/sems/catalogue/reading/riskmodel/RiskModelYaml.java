package org.sems.catalogue.reading.riskmodel;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sems.catalogue.KnownKeys;
import org.sems.problem.Problems;
import org.sems.problem.Refused;
import org.sems.rating.Axis;
import org.sems.rating.Cell;
import org.sems.rating.Level;
import org.sems.rating.ModelVersion;
import org.sems.rating.RiskModel;
import org.sems.yaml.ByPlace;
import org.sems.yaml.YamlFile;

/** One risk model as an administrator writes it, under the same checks as those of the catalogue. */
public final class RiskModelYaml {

    private RiskModelYaml() {}

    /**
     * @param where  named in front of the line in problems, such as a file name
     * @param levels the dictionary that the model's table may name
     * @throws Refused with every error
     */
    public static RiskModel read(String yaml, String where, List<Level> levels) {
        Problems problems = new Problems();
        KnownKeys names = KnownKeys.all(levels.stream().map(Level::name).collect(Collectors.toSet()));
        Optional<RiskModel> model =
                new RiskModelReader(levels, names, problems).read(YamlFile.read(where, yaml, problems));
        problems.refuseIfAny(ByPlace.ORDER);
        return model.orElseThrow();
    }

    /** A model in the form that {@link #read} takes, under another id: the draft that a new version begins with. */
    public static String write(RiskModel model, ModelVersion id) {
        StringBuilder yaml = new StringBuilder();
        yaml.append("key: ")
                .append(id.key())
                .append("\nversion: ")
                .append(id.version())
                .append("\nname: ")
                .append(quoted(model.name()));
        yaml.append("\naxes:");
        model.axes().forEach(axis -> axis(yaml, axis));
        table(yaml, "table", model, cell -> quoted(model.levelAt(cell).name()));
        table(yaml, "scores", model, cell -> String.valueOf(model.scoreAt(cell)));
        return yaml.append('\n').toString();
    }

    private static void axis(StringBuilder yaml, Axis axis) {
        yaml.append("\n  - key: ")
                .append(axis.key())
                .append("\n    name: ")
                .append(quoted(axis.name()))
                .append("\n    steps:");
        axis.steps()
                .forEach(step -> yaml.append("\n      - {name: ")
                        .append(quoted(step.name()))
                        .append(", meaning: ")
                        .append(quoted(step.meaning()))
                        .append('}'));
    }

    private static void table(StringBuilder yaml, String place, RiskModel model, Function<Cell, String> value) {
        yaml.append('\n').append(place).append(':');
        rows(yaml, model, List.of(), value);
    }

    /** The highest step on top. */
    private static void rows(StringBuilder yaml, RiskModel model, List<Integer> outer, Function<Cell, String> value) {
        Axis axis = model.axes().get(outer.size());
        for (int step = axis.size(); step >= 1; step--) {
            List<Integer> steps = with(outer, step);
            yaml.append('\n')
                    .append("  ".repeat(steps.size()))
                    .append(quoted(axis.step(step).name()))
                    .append(':');
            if (steps.size() == model.axes().size() - 1) {
                yaml.append(model.columns().steps().stream()
                        .map(column -> value.apply(new Cell(with(steps, column.number()))))
                        .collect(Collectors.joining(", ", " [", "]")));
            } else {
                rows(yaml, model, steps, value);
            }
        }
    }

    private static List<Integer> with(List<Integer> steps, int next) {
        return Stream.concat(steps.stream(), Stream.of(next)).toList();
    }

    /** A word of a model is one line. */
    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
