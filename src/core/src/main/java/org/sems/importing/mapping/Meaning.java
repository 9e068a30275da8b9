package org.sems.importing.mapping;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a column holds. */
public enum Meaning {
    ID,
    SUMMARY,
    DESCRIPTION,
    ASSET,
    THREAT,
    VULNERABILITY,
    RISK_FAMILY,
    LIKELIHOOD,
    IMPACT,
    RATING,
    SCORE,
    EXISTING_CONTROLS,
    RECOMMENDED_CONTROLS,
    RISK_STRATEGY,
    OWNER,
    STATUS,
    DUEDATE,
    REVIEW_BY,
    /** Kept as text in the description. */
    KEEP,
    /** Left out, by explicit choice only. */
    IGNORE;

    private static final Set<Meaning> STAGED = EnumSet.of(LIKELIHOOD, IMPACT, RATING, SCORE);

    /** {@code risk-family}: in the table of words, in requests and in reports. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it is said of one stage of rating: inherent likelihood, residual score. */
    public boolean staged() {
        return STAGED.contains(this);
    }

    static Optional<Meaning> ofKey(String key) {
        return Arrays.stream(values()).filter(m -> m.key().equals(key)).findFirst();
    }
}
