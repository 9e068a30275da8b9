package org.sems.jira.link;

import java.util.List;
import org.sems.record.Direction;

/**
 * Which records effects have raised, by the links that they made: a gate counts them whether or not the link is still
 * there.
 */
public interface RaisedLinks {

    /**
     * Adding one again changes nothing.
     *
     * @param linkType key of the link type
     */
    void add(long fromIssueId, long toIssueId, String linkType);

    /** Ids of the issues at the other ends, each once, in the order in which they were raised. */
    List<Long> ends(long issueId, String linkType, Direction direction);
}
