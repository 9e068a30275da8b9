package org.sems.record;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** From which end a link is followed: {@code OUTWARD} from its source ("treats"), {@code INWARD} from its target ("is treated by"). */
public enum Direction {
    OUTWARD,
    INWARD;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Direction> ofKey(String key) {
        return Arrays.stream(values())
                .filter(direction -> direction.key().equals(key))
                .findFirst();
    }
}
