package org.sems.jira.approval;

import java.util.Locale;

/** The names are stored. */
public enum LedgerKind {
    /** A transition was made although its gate refused. */
    BYPASS,
    /** A demand was overridden with a reason. */
    EXCEPTION,
    APPROVAL,
    LAPSE,
    COUNTER_SIGN,
    APPOINTMENT,
    EFFECT_FAILED;

    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
