package org.sems.record;

/** How someone stands to a duty: not at all, appointed in person, or as the deputy of the person who is appointed. */
public enum Standing {
    NONE,
    APPOINTED,
    DEPUTY
}
