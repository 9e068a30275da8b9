package org.sems.jira.approval;

import java.util.Locale;

/** The names are stored. */
public enum ApprovalState {
    IN_FORCE,
    /** Ended: what it covers changed, its time is over, or it was withdrawn. */
    LAPSED,
    /** A newer approval of the same kind took its place. */
    REPLACED,
    /** Ended: a deputy gave it, and the person they stood in for declined to counter-sign it. */
    DECLINED;

    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
