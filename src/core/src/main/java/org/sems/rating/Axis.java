package org.sems.rating;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A scale of a risk model.
 *
 * @param steps from the least to the most, numbered 1, 2, 3 ... without gaps
 */
public record Axis(String key, String name, List<Step> steps) {

    public Axis {
        steps = List.copyOf(steps);
        List<Step> given = steps;
        if (steps.isEmpty()
                || !IntStream.range(0, given.size()).allMatch(i -> given.get(i).number() == i + 1)) {
            throw new IllegalArgumentException("steps of " + key + " are not numbered 1, 2, 3 ...: " + steps);
        }
    }

    public int size() {
        return steps.size();
    }

    public boolean has(int number) {
        return number >= 1 && number <= steps.size();
    }

    public Step step(int number) {
        return steps.get(number - 1);
    }

    /** Names are compared without regard to case: people type them in queries and spreadsheets. */
    public Optional<Step> stepNamed(String stepName) {
        return steps.stream()
                .filter(step -> step.name().equalsIgnoreCase(stepName))
                .findFirst();
    }
}
