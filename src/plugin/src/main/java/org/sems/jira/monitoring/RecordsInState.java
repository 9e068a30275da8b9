package org.sems.jira.monitoring;

import java.util.List;
import org.sems.jira.search.RecordPages;

/** Reads the records in a state, page by page. For jobs only: it searches. */
public final class RecordsInState {
    private final RecordPages pages;

    public RecordsInState(RecordPages pages) {
        this.pages = pages;
    }

    /** The ids of the next records, including those that the user may not see. After the last page it begins again. */
    List<Long> next(String project, String issueTypeId, String statusId) {
        String where = "project = \"" + project + "\" AND issuetype = " + issueTypeId + " AND status = " + statusId;
        return pages.next(where, where).ids();
    }
}
