package org.sems.importing.scale;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.sems.importing.vocabulary.Certainty;

/**
 * Finds out how a register numbers an axis: by the words beside its numbers, by its legend, by the range in its headings and by the numbers
 * that occur. Where nothing speaks against it, 1 is the lowest step and the register has as many steps as the model.
 */
final class ReadScale {
    /** So many cells without a number near the end of the axis may be a scale that ends earlier. */
    private static final int FEW = 5;

    private static final int MANY = 20;

    private final int size;
    private final ScaleChoice given;
    private final Map<Integer, Integer> named = new LinkedHashMap<>();
    private final Set<Integer> seen = new HashSet<>();
    private int largest;
    private int outside;
    private int numbers;
    private int range;

    ReadScale(int size, ScaleChoice given) {
        this.size = size;
        this.given = given;
    }

    /** A number of a cell, and in how many cells. */
    void number(int number, int cells) {
        largest = Math.max(largest, number);
        outside += number == 0 || number > size ? cells : 0;
        numbers += cells;
        seen.add(number);
    }

    /** A number and the step of the word that stands beside it. */
    void named(int number, int step) {
        named.putIfAbsent(number, step);
    }

    void range(OptionalInt end) {
        range = Math.max(range, end.orElse(0));
    }

    NumberScale scale() {
        int trend = trend();
        boolean oneIsHighest = given.oneIsHighest().orElse(trend < 0);
        if (given.steps().isPresent()) {
            return scale(given.steps().getAsInt(), oneIsHighest, Certainty.GIVEN);
        }
        if (range > 0 && range != size || outside >= 2 || outside * 5 > numbers) {
            return scale(Math.max(range, largest), oneIsHighest, Certainty.UNKNOWN);
        }
        if (given.oneIsHighest().isPresent()) {
            return scale(size, oneIsHighest, Certainty.GIVEN);
        }
        boolean confirmed = range == size || trend > 0;
        boolean used = seen.size() == largest;
        boolean shorter = !confirmed
                && used
                && (largest > 0 && largest <= size - 2 && numbers >= FEW || largest == size - 1 && numbers >= MANY);
        return scale(size, oneIsHighest, oneIsHighest || shorter ? Certainty.PROPOSED : Certainty.NUMBER);
    }

    /** Whether words, a range or the person who imports confirm how the numbers run. */
    boolean confirmed() {
        return trend() > 0
                || range == size
                || given.oneIsHighest().isPresent()
                || given.steps().isPresent();
    }

    private NumberScale scale(int steps, boolean oneIsHighest, Certainty certainty) {
        return new NumberScale(steps, oneIsHighest, certainty, named, size, largest);
    }

    /** Above zero where larger numbers have worse words, below where they have better ones. */
    private int trend() {
        List<Map.Entry<Integer, Integer>> pairs = new ArrayList<>(named.entrySet());
        int trend = 0;
        for (int i = 0; i < pairs.size(); i++) {
            for (int j = i + 1; j < pairs.size(); j++) {
                trend += Integer.signum(pairs.get(i).getKey() - pairs.get(j).getKey())
                        * Integer.signum(pairs.get(i).getValue() - pairs.get(j).getValue());
            }
        }
        if (pairs.size() == 1) {
            int number = pairs.get(0).getKey();
            int step = pairs.get(0).getValue();
            trend = Integer.signum(Math.abs(size + 1 - number - step) - Math.abs(number - step));
        }
        return trend;
    }
}
