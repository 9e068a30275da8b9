package org.sems.jira.rating;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sems.problem.Problem;
import org.sems.problem.Problems;
import org.sems.problem.Refused;
import org.sems.rating.Axis;
import org.sems.rating.Cell;
import org.sems.rating.ModelVersion;
import org.sems.rating.Rating;
import org.sems.rating.RatingText;
import org.sems.rating.RiskModel;
import org.sems.rating.RiskModels;
import org.sems.rating.Step;

/** Reads ratings from forms and from texts, stored or written by people. All faults are refused at once. */
final class ReadRating {

    /** Far above what a rating needs, far below what a text column takes. */
    private static final int LONGEST = 200;

    private static final Pattern WORDS =
            Pattern.compile("(?:(?<level>[^:]+):)?\\s*(?<cell>.+?\\s+[x\u00d7]\\s+.+?)\\s*(?:\\((?<model>[^()]+)\\))?");
    private static final Pattern BETWEEN_STEPS = Pattern.compile("\\s+[x\u00d7]\\s+");
    private final RiskModels models;
    private final Predicate<RiskModel> inForce;

    /** @param inForce whether any SeMS judges by that version */
    ReadRating(RiskModels models, Predicate<RiskModel> inForce) {
        this.models = models;
        this.inForce = inForce;
    }

    /** @return empty if the form asks for no rating */
    Optional<Rating> form(FormRating form) {
        if (form.isEmpty()) {
            return form.text().isEmpty() ? Optional.empty() : Optional.of(stored(form.text()));
        }
        if (form.model().isEmpty()) {
            throw new Refused(Problem.of("rating.no-model"));
        }
        RiskModel model = model(form.model());
        if (form.isPartOf(model.axes().size())) {
            throw new Refused(Problem.of(
                    model.axes().size() == 2 ? "rating.choose-both" : "rating.choose-all", names(model.axes())));
        }
        return Optional.of(form.keeps() ? stored(form.kept()) : cell(model, form.steps()));
    }

    /** A stored text and nothing else. */
    Rating stored(String text) {
        return RatingText.parse(notTooLong(text), models);
    }

    /**
     * A stored text, or words as the field shows them: {@code High: Likely x Critical (un-5x5.3)}. The level may be
     * left out; the model may be left out if only one version has these steps, of each model those in force, else all
     * of them: publishing a version alone puts it in force nowhere.
     */
    Rating text(String text) {
        Matcher words = WORDS.matcher(notTooLong(text));
        if (text.indexOf('@') >= 0 || !words.matches()) {
            return RatingText.parse(text, models);
        }
        List<RiskModel> candidates =
                candidates(Optional.ofNullable(words.group("model"))).toList();
        List<String> steps = List.of(BETWEEN_STEPS.split(words.group("cell")));
        List<Rating> ratings = candidates.stream()
                .flatMap(model -> model.cellNamed(steps).map(model::rate).stream())
                .toList();
        if (words.group("model") != null
                && steps.size() != candidates.get(0).axes().size()) {
            throw numberOfSteps(candidates.get(0));
        }
        if (ratings.size() != 1) {
            throw new Refused(Problem.of(ratings.isEmpty() ? "rating.malformed" : "rating.ambiguous", text));
        }
        return agreeing(ratings.get(0), Optional.ofNullable(words.group("level")), text);
    }

    /** The step of a scale by its name or number. */
    Optional<Step> step(Axis axis, String nameOrNumber) {
        return axis.steps().stream()
                .filter(step -> String.valueOf(step.number()).equals(nameOrNumber))
                .findFirst()
                .or(() -> axis.stepNamed(nameOrNumber));
    }

    RiskModel model(String version) {
        ModelVersion id = ModelVersion.parse(notTooLong(version));
        return models.find(id).orElseThrow(() -> new Refused(Problem.of("rating.no-such-model", version)));
    }

    /**
     * Every axis is looked at before anything is refused.
     *
     * @param steps names or numbers by the key of the axis
     */
    Rating cell(RiskModel model, Map<String, String> steps) {
        Problems problems = new Problems();
        steps.keySet().stream()
                .filter(key -> model.axis(key).isEmpty())
                .forEach(key -> problems.add(
                        Problem.of("rating.no-such-axis", shortened(key), model.id(), keys(model.axes()))));
        List<Integer> numbers = new ArrayList<>();
        for (Axis axis : model.axes()) {
            if (steps.containsKey(axis.key())) {
                step(axis, steps.get(axis.key()), problems).map(Step::number).ifPresent(numbers::add);
            } else {
                problems.add(Problem.of("rating.missing-step", axis.key(), model.id(), keys(model.axes())));
            }
        }
        problems.refuseIfAny();
        return model.rate(new Cell(numbers));
    }

    private static Refused numberOfSteps(RiskModel model) {
        return new Refused(
                Problem.of("rating.number-of-steps", model.id(), model.axes().size(), names(model.axes())));
    }

    private static String names(List<Axis> axes) {
        return axes.stream().map(Axis::name).collect(Collectors.joining(", "));
    }

    private static String keys(List<Axis> axes) {
        return axes.stream().map(Axis::key).collect(Collectors.joining(", "));
    }

    private Optional<Step> step(Axis axis, String nameOrNumber, Problems problems) {
        Optional<Step> step = step(axis, nameOrNumber);
        if (step.isEmpty()) {
            problems.add(Problem.of(
                    "rating.no-such-step",
                    axis.name(),
                    shortened(nameOrNumber),
                    String.join(", ", axis.steps().stream().map(Step::name).toList())));
        }
        return step;
    }

    private Stream<RiskModel> candidates(Optional<String> model) {
        return model.map(version -> Stream.of(model(version)))
                .orElseGet(() -> models.all().stream()
                        .filter(each -> inForce.test(each)
                                || models.versionsOf(each.id().key()).stream().noneMatch(inForce)));
    }

    private Rating agreeing(Rating rating, Optional<String> level, String text) {
        String given = RatingDisplay.of(rating, models).level();
        if (level.isPresent() && !given.equalsIgnoreCase(level.get().strip())) {
            throw new Refused(Problem.of("rating.level-disagrees", text, given));
        }
        return rating;
    }

    private static String notTooLong(String text) {
        if (text.length() > LONGEST) {
            throw new Refused(Problem.of("rating.malformed", shortened(text)));
        }
        return text;
    }

    private static String shortened(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "..." : text;
    }
}
