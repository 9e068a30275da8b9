package org.sems.importing.scale;

import java.util.Map;
import org.sems.importing.vocabulary.Certainty;

/**
 * How a register numbers the steps of an axis.
 *
 * @param steps        how many steps it has there
 * @param oneIsHighest whether 1 is the worst of them
 * @param certainty    of steps and direction: given, number (the usual scale, or one that words confirm), proposed (check it), unknown (a
 *                     scale of another size, whose numbers stand for nothing until the person who imports says how many steps it has)
 * @param named        numbers that words of the file name, to the steps of those words
 * @param size         how many steps the axis of the model has
 * @param largest      number that occurs; 0 where none does
 */
public record NumberScale(
        int steps, boolean oneIsHighest, Certainty certainty, Map<Integer, Integer> named, int size, int largest) {

    public NumberScale {
        named = Map.copyOf(named);
    }

    /** Whether somebody has to say how many steps there are. */
    public boolean asks() {
        return certainty == Certainty.UNKNOWN;
    }

    StepChoice choice(int number) {
        if (certainty != Certainty.GIVEN && named.containsKey(number)) {
            return new StepChoice(named.get(number), usual(number) ? Certainty.NUMBER : Certainty.PROPOSED);
        }
        if (asks() || number > steps || number < (steps > size ? 0 : 1)) {
            return StepChoice.NONE;
        }
        int upwards = oneIsHighest ? steps + 1 - number : number;
        int step = steps == size ? upwards : Math.max(1, (int) Math.ceil((double) upwards * size / steps));
        return new StepChoice(
                Math.min(size, step),
                steps != size || certainty == Certainty.PROPOSED ? Certainty.PROPOSED : Certainty.NUMBER);
    }

    private boolean usual(int number) {
        return certainty == Certainty.NUMBER && named.get(number) == number;
    }
}
