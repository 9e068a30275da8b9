package org.sems.importing.vocabulary;

import java.util.Locale;

/** How it is known what a column or a word means. */
public enum Certainty {
    /** The person who imports said so. */
    GIVEN,
    /** The word is one of the model's own. */
    NAME,
    NUMBER,
    /** Worked out from usual words: people check it before it is applied. */
    PROPOSED,
    UNKNOWN;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
