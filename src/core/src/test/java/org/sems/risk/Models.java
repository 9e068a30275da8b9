package org.sems.risk;

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
        Map<Cell, Grade> table = new HashMap<>();
        int columns = rows[0].length();
        for (int row = 1; row <= rows.length; row++) {
            for (int column = 1; column <= columns; column++) {
                Level level = BY_LETTER.get(rows[rows.length - row].charAt(column - 1));
                table.put(new Cell(row, column), new Grade(level, row * column));
            }
        }
        return new RiskModel(
                ModelVersion.parse(id), id, axis("likelihood", "L", rows.length), axis("impact", "I", columns), table);
    }

    private static Axis axis(String key, String letter, int size) {
        List<Step> steps = IntStream.rangeClosed(1, size)
                .mapToObj(i -> new Step(i, letter + i, ""))
                .toList();
        return new Axis(key, key, steps);
    }
}
