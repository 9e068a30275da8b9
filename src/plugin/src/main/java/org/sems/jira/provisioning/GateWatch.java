package org.sems.jira.provisioning;

import org.sems.provisioning.release.ReleaseListener;

/** Follows the gates of workflows through our own changes. The caller makes the one change that is made at a time. */
public interface GateWatch extends ReleaseListener {

    /** Before workflows are changed: enters gates that somebody else took out or put back. */
    void applying();

    /**
     * After workflows were changed, even if that failed: enters gates that are back, and flags the records that
     * bypassed them meanwhile.
     */
    void applied();
}
