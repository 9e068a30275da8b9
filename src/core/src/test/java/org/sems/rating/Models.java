package org.sems.rating;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Small risk models for tests, drawn as they would be on paper: the highest likelihood on top. */
public final class Models {

    public static final Level LOW = new Level("Low", 20, "#aedcb0");
    public static final Level MEDIUM = new Level("Medium", 40, "#e9b02a");
    public static final Level HIGH = new Level("High", 60, "#dd7230");
    private static final Map<Character, Level> BY_LETTER = Map.of('L', LOW, 'M', MEDIUM, 'H', HIGH);

    private Models() {}

    /** Rows of letters: {@code model("plain.1", "MH", "LM")}; steps are called L1, L2 ... and I1, I2 ... */
    public static RiskModel model(String id, String... rows) {
        Map<Cell, LevelAndScore> table = new HashMap<>();
        int columns = rows[0].length();
        for (int row = 1; row <= rows.length; row++) {
            for (int column = 1; column <= columns; column++) {
                Level level = BY_LETTER.get(rows[rows.length - row].charAt(column - 1));
                table.put(Cell.of(row, column), new LevelAndScore(level, row * column));
            }
        }
        return new RiskModel(
                ModelVersion.parse(id),
                id,
                List.of(axis("likelihood", "L", rows.length, ""), axis("impact", "I", columns, "")),
                table);
    }

    /**
     * A model of threat, vulnerability and impact with steps called T1, T2 ..., V1, V2 ... and I1, I2 ...; the level grows with the sum of the
     * three, and the score is their product.
     */
    public static RiskModel threeAxes(String id, int threats, int vulnerabilities, int impacts) {
        Map<Cell, LevelAndScore> table = new HashMap<>();
        for (int t = 1; t <= threats; t++) {
            for (int v = 1; v <= vulnerabilities; v++) {
                for (int i = 1; i <= impacts; i++) {
                    int sum = t + v + i;
                    table.put(
                            Cell.of(t, v, i), new LevelAndScore(sum <= 4 ? LOW : sum <= 6 ? MEDIUM : HIGH, t * v * i));
                }
            }
        }
        return new RiskModel(
                ModelVersion.parse(id),
                id,
                List.of(
                        axis("threat", "T", threats, "Threat."),
                        axis("vulnerability", "V", vulnerabilities, "Vulnerability."),
                        axis("impact", "I", impacts, "Impact.")),
                table);
    }

    private static Axis axis(String key, String letter, int size, String meaning) {
        List<Step> steps = IntStream.rangeClosed(1, size)
                .mapToObj(i -> new Step(i, letter + i, meaning))
                .toList();
        return new Axis(key, key, steps);
    }
}
