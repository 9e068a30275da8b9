package org.sems.rating;

/**
 * One step of a scale.
 *
 * @param number  1 (least) to 9
 * @param meaning when an assessor should choose this step
 */
public record Step(int number, String name, String meaning) {

    public static final int MOST = 9;

    public Step {
        if (number < 1 || number > MOST || name.isBlank()) {
            throw new IllegalArgumentException("no step: " + number + " " + name);
        }
    }
}
