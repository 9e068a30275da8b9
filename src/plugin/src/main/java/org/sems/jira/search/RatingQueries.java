package org.sems.jira.search;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sems.problem.Problem;
import org.sems.problem.Refused;
import org.sems.risk.Axis;
import org.sems.risk.Cell;
import org.sems.risk.Criteria;
import org.sems.risk.Level;
import org.sems.risk.ModelVersion;
import org.sems.risk.RatingTexts;
import org.sems.risk.RiskModel;
import org.sems.risk.RiskModels;
import org.sems.risk.Step;
import org.sems.system.Sems;

/** The stored texts that a JQL function stands for; a wrong argument is refused with what is allowed. Names ignore case. */
public final class RatingQueries {

    private final RiskModels models;
    private final RatingTexts texts;

    public RatingQueries(RiskModels models) {
        this.models = models;
        this.texts = new RatingTexts(models);
    }

    List<String> atLeast(String level) {
        return texts.level(level.strip())
                .map(texts::atLeast)
                .orElseThrow(() -> new Refused(Problem.of("jql.no-such-level", level, allLevels())));
    }

    /** In every version of every model that has both steps. */
    List<String> named(String likelihood, String impact) {
        List<String> found = texts.named(likelihood.strip(), impact.strip());
        if (found.isEmpty()) {
            throw new Refused(Problem.of(
                    "jql.no-such-cell", likelihood, impact, steps(RiskModel::likelihood), steps(RiskModel::impact)));
        }
        return found;
    }

    /** As the heatmap of that model version draws the cell. */
    List<String> drawn(String likelihood, String impact, String version) {
        RiskModel model = model(version);
        List<Problem> problems = Stream.of(problem(model.likelihood(), likelihood), problem(model.impact(), impact))
                .flatMap(Optional::stream)
                .toList();
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
        Cell cell = model.cellNamed(likelihood.strip(), impact.strip()).orElseThrow();
        return texts.drawnIn(model, cell);
    }

    /** As the SeMS judges ratings now. */
    List<String> aboveTolerance(Sems sems) {
        return texts.above(new Criteria(models, sems.riskModel(), sems.tolerance()));
    }

    /** As the SeMS would judge ratings under that version. */
    List<String> aboveTolerance(Sems sems, String version) {
        return texts.above(new Criteria(models, model(version).id(), sems.tolerance()));
    }

    private RiskModel model(String version) {
        return models.find(ModelVersion.parse(version.strip()))
                .orElseThrow(() -> new Refused(Problem.of("jql.no-such-model", version, allModels())));
    }

    private static Optional<Problem> problem(Axis axis, String name) {
        return axis.stepNamed(name.strip()).isPresent()
                ? Optional.empty()
                : Optional.of(Problem.of(
                        "rating.no-such-step",
                        axis.name(),
                        name,
                        joined(axis.steps().stream().map(Step::name))));
    }

    private String allLevels() {
        return models.all().stream()
                .flatMap(model -> model.levels().stream())
                .sorted((a, b) -> Integer.compare(a.rank(), b.rank()))
                .map(Level::name)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private String allModels() {
        return joined(models.all().stream().map(model -> model.id().toString()));
    }

    private String steps(Function<RiskModel, Axis> axis) {
        return joined(new TreeSet<>(models.all().stream()
                        .map(axis)
                        .flatMap(each -> each.steps().stream())
                        .map(Step::name)
                        .toList())
                .stream());
    }

    private static String joined(Stream<String> names) {
        return names.distinct().collect(Collectors.joining(", "));
    }
}
