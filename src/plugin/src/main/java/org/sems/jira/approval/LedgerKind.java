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
    EFFECT_FAILED,
    /** Gates of a workflow are not in force any more. */
    RELEASE,
    /** All gates of a workflow are in force again. */
    RETURN,
    /** The records that changed between a release and a return have been looked at. */
    LOOKED_THROUGH,
    /** A risk model version was chosen, published, proposed or decided about. */
    CRITERIA;

    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
