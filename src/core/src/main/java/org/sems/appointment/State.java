package org.sems.appointment;

import java.util.Locale;

/** How an appointment stands on a day. */
public enum State {
    IN_FORCE,
    /** Would be in force if the appointee had acknowledged it, or will have to be acknowledged before it begins. */
    UNACKNOWLEDGED,
    NOT_BEGUN,
    /** The appointee's account is deactivated or gone. */
    INACTIVE,
    /** The duty itself is vacant, so there is nobody to be a deputy of. */
    IDLE,
    OVER;

    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
