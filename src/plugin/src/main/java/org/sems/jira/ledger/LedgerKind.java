package org.sems.jira.ledger;

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
    /** A counter-signature was declined. */
    DECLINE,
    APPOINTMENT,
    /** People or groups came into a role of a project or left it. */
    ROLES,
    EFFECT_FAILED,
    /** Gates of a workflow are not in force any more. */
    RELEASE,
    /** All gates of a workflow are in force again. */
    RETURN,
    /** The records that changed between a release and a return have been looked at. */
    LOOKED_THROUGH,
    /** A link was removed that a gate of the record reads. */
    LINK_REMOVED,
    /** A removed link was made again. */
    LINK_BACK,
    /** A transition was made while a link was removed that its gate reads. */
    LINK_MISSING,
    /** A flag was cleared by a person, with a reason. */
    FLAG_CLEARED,
    /** Projects have joined a SeMS that is set up. */
    SET_UP,
    /** A SeMS was removed. */
    REMOVED,
    /** A risk model version was chosen, published, proposed or decided about. */
    CRITERIA;

    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
