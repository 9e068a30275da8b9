package org.sems.jira.link;

import java.util.List;

/** The removed links that still count: neither back nor cleared. What happened to the others is in the ledger. */
public interface RemovedLinks {

    /** In the transaction that is under way, if there is one, so that it is there if and only if the link is gone. */
    void add(long issueId, long fromIssueId, long toIssueId, String linkType, String byUserKey);

    /** Those that flag the record, in the order in which they were removed. */
    List<RemovedLink> ofRecord(long issueId);

    /** Ids of the records that have any, each once. */
    List<Long> records();

    void markReported(RemovedLink link);

    void settle(RemovedLink link);
}
