package org.sems.sandbox.search;

import com.atlassian.jira.issue.index.IssueIndexingService;

/** Reindexing on demand. */
public abstract class StandInIndexing implements IssueIndexingService {

    protected StandInIndexing(Index index) {}
}
