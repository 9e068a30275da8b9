package org.sems.jira.rating;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sems.problem.Problem;
import org.sems.problem.Problems;
import org.sems.problem.Refused;
import org.sems.rating.ModelVersion;
import org.sems.rating.Rating;
import org.sems.rating.RiskModel;

/**
 * Reads a rating as REST clients send it: {@code {steps: {likelihood: .., impact: ..}}}, a step by its name or number for each axis of the
 * model by the key of the axis, with {@code model}, {@code level} and {@code score} allowed if they agree, so that what was read can be sent back, and {@code drawnAt} for when the client was shown the
 * present value; or one text.
 *
 * <p>A rating is given under the model in force. One of another version passes only if it is the present value.
 */
final class ReadJsonRating {

    private static final String STEPS = "steps";
    private static final List<String> KNOWN = List.of(STEPS, "model", "level", "score", OvertakenRating.DRAWN_AT);
    private final ReadRating read;

    ReadJsonRating(ReadRating read) {
        this.read = read;
    }

    /** @param current the present value, where there is an issue that has one */
    Rating read(Object json, Optional<RiskModel> inForce, Optional<String> current) {
        Rating rating = json instanceof Map<?, ?> object ? object(object, inForce) : read.text(scalar(json));
        if (current.filter(rating.text()::equals).isEmpty()) {
            notInForce(rating.model(), inForce).ifPresent(problem -> {
                throw new Refused(problem);
            });
        }
        return rating;
    }

    private Rating object(Map<?, ?> json, Optional<RiskModel> inForce) {
        Problems problems = new Problems();
        json.keySet().stream()
                .map(String::valueOf)
                .filter(key -> !KNOWN.contains(key))
                .sorted()
                .forEach(key -> problems.add(Problem.of("rating.unknown-property", key, String.join(", ", KNOWN))));
        if (json.get(STEPS) == null) {
            problems.add(Problem.of("rating.missing-property", STEPS));
        }
        problems.refuseIfAny();
        RiskModel model = value(json, "model")
                .map(read::model)
                .or(() -> inForce)
                .orElseThrow(() -> new Refused(Problem.of("rating.no-criteria")));
        Rating rating = read.cell(model, steps(json.get(STEPS)));
        requireAgreement(json, rating, RatingDisplay.of(model, rating.cell()).level());
        return rating;
    }

    private static Map<String, String> steps(Object json) {
        if (!(json instanceof Map<?, ?> given)) {
            throw new Refused(Problem.of("rating.malformed", json));
        }
        Map<String, String> steps = new TreeMap<>();
        given.keySet()
                .forEach(axis ->
                        value(given, String.valueOf(axis)).ifPresent(step -> steps.put(String.valueOf(axis), step)));
        return steps;
    }

    private static void requireAgreement(Map<?, ?> json, Rating rating, String level) {
        Problems problems = new Problems();
        value(json, "level")
                .filter(given -> !given.equalsIgnoreCase(level))
                .ifPresent(given -> problems.add(Problem.of("rating.level-disagrees", given, level)));
        value(json, "score")
                .filter(given -> !given.equals(String.valueOf(rating.score())))
                .ifPresent(given ->
                        problems.add(Problem.of("rating.score-disagrees", rating.text(), given, rating.score())));
        problems.refuseIfAny();
    }

    static Optional<Problem> notInForce(ModelVersion given, Optional<RiskModel> inForce) {
        if (inForce.isEmpty()) {
            return Optional.of(Problem.of("rating.no-criteria"));
        }
        return inForce.map(RiskModel::id)
                .filter(id -> !id.equals(given))
                .map(id -> Problem.of("rating.not-in-force", given, id));
    }

    private static Optional<String> value(Map<?, ?> json, String key) {
        return Optional.ofNullable(json.get(key)).map(ReadJsonRating::scalar).filter(text -> !text.isEmpty());
    }

    private static String scalar(Object json) {
        if (json instanceof String || json instanceof Integer || json instanceof Long) {
            return json.toString().strip();
        }
        throw new Refused(Problem.of("rating.malformed", json));
    }
}
