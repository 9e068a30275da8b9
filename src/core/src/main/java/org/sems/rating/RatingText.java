package org.sems.rating;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;
import org.sems.problem.Problem;
import org.sems.problem.Problems;
import org.sems.problem.Refused;

/** The stored form of a rating: two digits of rank, three of score, the cell with a step for each axis, the model and its version. */
public final class RatingText {

    private static final Pattern SHAPE = Pattern.compile("([0-9]{2})\\.([0-9]{3}):([1-9](?:x[1-9]){1,2})@("
            + ModelVersion.KEY + ")\\.(" + ModelVersion.VERSION + ")");
    private static final int LONGEST = 100;

    private RatingText() {}

    static String format(Rating rating) {
        return "%02d.%03d:%s@%s".formatted(rating.rank(), rating.score(), rating.cell(), rating.model());
    }

    /**
     * Reads a stored rating and holds it against the model it names, so that a text edited by hand or by a script
     * never passes for a rating.
     *
     * @throws Refused {@code rating.malformed}, {@code rating.unknown-model}, {@code rating.unknown-version},
     *                 {@code rating.cell-outside-model}, {@code rating.rank-disagrees} or {@code rating.score-disagrees}
     */
    public static Rating parse(String text, RiskModels models) {
        Matcher match = SHAPE.matcher(text);
        if (text.length() > LONGEST || !match.matches() || !ModelVersion.isKey(match.group(4))) {
            throw new Refused(Problem.of("rating.malformed", StringUtils.abbreviate(text, LONGEST)));
        }
        ModelVersion id = new ModelVersion(match.group(4), Integer.parseInt(match.group(5)));
        Cell cell = Cell.parse(match.group(3));
        RiskModel model = models.find(id).orElseThrow(() -> unknown(id, models, text));
        if (!model.has(cell)) {
            throw new Refused(Problem.of("rating.cell-outside-model", text, cell.toString(), id.toString()));
        }
        Rating rating = model.rate(cell);
        holdAgainst(rating, text, Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2)));
        return rating;
    }

    private static Refused unknown(ModelVersion id, RiskModels models, String text) {
        return new Refused(
                models.versionsOf(id.key()).isEmpty()
                        ? Problem.of("rating.unknown-model", text, id.key())
                        : Problem.of("rating.unknown-version", text, id.key(), id.version()));
    }

    private static void holdAgainst(Rating rating, String text, int rank, int score) {
        Problems problems = new Problems();
        if (rating.rank() != rank) {
            problems.add(Problem.of("rating.rank-disagrees", text, rank, rating.rank()));
        }
        if (rating.score() != score) {
            problems.add(Problem.of("rating.score-disagrees", text, score, rating.score()));
        }
        problems.refuseIfAny();
    }
}
