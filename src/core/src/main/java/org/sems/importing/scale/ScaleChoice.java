package org.sems.importing.scale;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the person who imports says about the numbers of an axis in their register.
 *
 * @param oneIsHighest whether 1 is the worst step; empty for what the file says
 * @param steps        how many steps the scale of the register has; empty for what the file says
 */
public record ScaleChoice(Optional<Boolean> oneIsHighest, OptionalInt steps) {
    public static final ScaleChoice NONE = new ScaleChoice(Optional.empty(), OptionalInt.empty());
    public static final int MOST_STEPS = 100;
}
