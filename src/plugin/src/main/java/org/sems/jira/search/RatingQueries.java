package org.sems.jira.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sems.criteria.Criteria;
import org.sems.problem.Problem;
import org.sems.problem.Refused;
import org.sems.rating.Axis;
import org.sems.rating.Cell;
import org.sems.rating.Level;
import org.sems.rating.ModelVersion;
import org.sems.rating.RiskModel;
import org.sems.rating.RiskModels;
import org.sems.rating.Step;
import org.sems.search.MatchingRatings;
import org.sems.sems.Sems;

/** The stored texts that a JQL function stands for; a wrong argument is refused with what is allowed. Names ignore case. */
public final class RatingQueries {

    private final RiskModels models;
    private final MatchingRatings texts;

    public RatingQueries(RiskModels models) {
        this.models = models;
        this.texts = new MatchingRatings(models);
    }

    List<String> atLeast(String level) {
        return texts.level(level.strip())
                .map(texts::atLeast)
                .orElseThrow(() -> new Refused(Problem.of("jql.no-such-level", level, allLevels())));
    }

    /** In every version of every model that has a step of that name on each of its axes. */
    List<String> named(List<String> steps) {
        List<String> names = steps.stream().map(String::strip).toList();
        List<String> found = texts.named(names);
        if (found.isEmpty()) {
            int last = names.size() - 1;
            if (last >= 2 && !texts.named(names.subList(0, last)).isEmpty()) {
                ModelVersion.parse(
                        names.get(last)); // a step was named for each axis, so this one is a version misspelt
            }
            throw new Refused(models.all().stream()
                    .filter(model -> model.axes().size() != names.size() && knowsAll(model, names))
                    .findFirst()
                    .map(RatingQueries::numberOfSteps)
                    .orElseGet(() -> Problem.of("jql.no-such-cell", String.join(" x ", names), allSteps())));
        }
        return found;
    }

    /** As the heatmap of that model version draws the cell. */
    List<String> drawn(List<String> steps, String version) {
        RiskModel model = model(version);
        if (steps.size() != model.axes().size()) {
            throw new Refused(numberOfSteps(model));
        }
        List<Problem> problems = IntStream.range(0, steps.size())
                .mapToObj(i -> problem(model.axes().get(i), steps.get(i)))
                .flatMap(Optional::stream)
                .toList();
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
        Cell cell = model.cellNamed(steps.stream().map(String::strip).toList()).orElseThrow();
        return texts.drawnIn(model, cell);
    }

    private static boolean knowsAll(RiskModel model, List<String> names) {
        return names.stream()
                .allMatch(name -> model.axes().stream()
                        .anyMatch(axis -> axis.stepNamed(name).isPresent()));
    }

    private static Problem numberOfSteps(RiskModel model) {
        return Problem.of(
                "rating.number-of-steps",
                model.id(),
                model.axes().size(),
                joined(model.axes().stream().map(Axis::name)));
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

    /** {@code Likelihood: Likely, Rare; Impact: Minor, Severe}, of all models together. */
    private String allSteps() {
        Map<String, Set<String>> steps = new LinkedHashMap<>();
        models.all().stream()
                .flatMap(model -> model.axes().stream())
                .forEach(axis -> steps.computeIfAbsent(axis.name(), name -> new TreeSet<>())
                        .addAll(axis.steps().stream().map(Step::name).toList()));
        return steps.entrySet().stream()
                .map(axis -> axis.getKey() + ": " + String.join(", ", axis.getValue()))
                .collect(Collectors.joining("; "));
    }

    private static String joined(Stream<String> names) {
        return names.distinct().collect(Collectors.joining(", "));
    }
}
