package org.sems.sandbox.scheme;

import java.util.Map;

/** Gives the issues of a project other security levels; provided by the subsystem that keeps the issues. */
public interface IssueLevels {
    /** @param levels from the present to the new level; null stands for none on either side */
    void swap(long projectId, Map<Long, Long> levels);
}
