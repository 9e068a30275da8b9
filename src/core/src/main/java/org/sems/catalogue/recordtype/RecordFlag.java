package org.sems.catalogue.recordtype;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the app has noticed about a record and shows on it; the options of the field {@link #FIELD}. */
public enum RecordFlag {
    CHANGED_AFTER_APPROVAL("Changed after approval"),
    APPROVAL_LAPSED("Approval lapsed"),
    GATE_BYPASSED("Gate bypassed"),
    REVIEW_REQUESTED("Review requested"),
    COUNTER_SIGNATURE_DUE("Counter-signature due"),
    LINK_REMOVED("Link removed");

    /** Key of the field that holds the flags; only the app sets it. */
    public static final String FIELD = "record-flags";

    private final String option;

    RecordFlag(String option) {
        this.option = option;
    }

    /** The name of the option in Jira. */
    public String option() {
        return option;
    }

    /** As REST calls it: {@code link-removed}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<RecordFlag> ofKey(String key) {
        return Arrays.stream(values()).filter(flag -> flag.key().equals(key)).findFirst();
    }

    public static Optional<RecordFlag> ofOption(String option) {
        return Arrays.stream(values())
                .filter(flag -> flag.option.equals(option))
                .findFirst();
    }
}
