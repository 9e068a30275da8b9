package org.sems.jira.monitoring;

import java.util.List;
import org.sems.jira.search.RecordPages;

/** Goes round the records that stand in a state. For jobs only: it searches. */
public final class RecordsInState {
    private final RecordPages pages;

    public RecordsInState(RecordPages pages) {
        this.pages = pages;
    }

    /** The ids of those that follow, whoever may see them. After the last ones it begins anew. */
    List<Long> next(String project, String issueTypeId, String statusId) {
        String where = "project = \"" + project + "\" AND issuetype = " + issueTypeId + " AND status = " + statusId;
        return pages.next(where, where).ids();
    }
}
