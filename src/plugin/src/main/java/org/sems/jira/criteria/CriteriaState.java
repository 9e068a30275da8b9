package org.sems.jira.criteria;

import java.util.Locale;

/** The names are stored. */
public enum CriteriaState {
    /** In force since the SeMS was set up, not acknowledged yet. */
    CHOSEN,
    /** Counts nowhere until it is acknowledged. */
    PROPOSED,
    /** In force, or was until the next one. */
    ACKNOWLEDGED,
    DECLINED,
    WITHDRAWN;

    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
