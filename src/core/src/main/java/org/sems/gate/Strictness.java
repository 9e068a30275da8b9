package org.sems.gate;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What becomes of a transition whose demand is not met. */
public enum Strictness {

    /** It does not happen. */
    REFUSE,
    /** It happens only if a reason is given, which is kept and listed as an exception. */
    WITH_REASON,
    /** The demand is not checked. */
    OFF;

    /** {@code refuse}, {@code with-reason}, {@code off}: in the catalogue and in stored gates. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Strictness> ofKey(String key) {
        return Arrays.stream(values())
                .filter(strictness -> strictness.key().equals(key))
                .findFirst();
    }
}
