package org.sems.sandbox.search;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.index.IssueIndexingService;

/** Reindexing on demand. */
public abstract class StandInIndexing implements IssueIndexingService {
    private final Index index;

    protected StandInIndexing(Index index) {
        this.index = index;
    }

    public void reIndex(Issue issue) {
        index.reindex(issue.getId());
    }

    public long reIndexAll() {
        index.reindexAll();
        return 0;
    }
}
