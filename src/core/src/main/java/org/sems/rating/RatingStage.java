package org.sems.rating;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The four moments at which a risk is rated, each kept in a field of its own. */
public enum RatingStage {

    /** Before any control. */
    INHERENT,
    /** With the controls that are in place now. */
    CURRENT,
    /** With the planned treatment in place. */
    RESIDUAL,
    /** Where the organisation wants to be. */
    TARGET;

    /** {@code inherent}, {@code current} ...: in addresses and settings. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@code inherent-rating} ...: in the field dictionary. */
    public String fieldKey() {
        return key() + "-rating";
    }

    public static Optional<RatingStage> ofKey(String key) {
        return Arrays.stream(values()).filter(stage -> stage.key().equals(key)).findFirst();
    }

    public static Optional<RatingStage> ofFieldKey(String fieldKey) {
        return Arrays.stream(values())
                .filter(stage -> stage.fieldKey().equals(fieldKey))
                .findFirst();
    }
}
