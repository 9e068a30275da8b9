package org.sems.jira.approval.web;

import java.util.List;
import java.util.Set;
import org.sems.catalogue.recordtype.RecordFlag;
import org.sems.jira.ledger.LedgerEntry;
import org.sems.jira.review.RequestedReview;

/**
 * What was decided about a record and around it, the newest first.
 *
 * @param flags  what the app has noticed about it and nobody has settled
 * @param deeds  exceptions, bypasses, removed links and flags that were cleared
 * @param asked  reviews that were asked of it
 * @param asking reviews that it asked of others
 */
record Trail(
        Set<RecordFlag> flags,
        List<EntitledApproval> approvals,
        List<LedgerEntry> deeds,
        List<RequestedReview> asked,
        List<RequestedReview> asking) {

    boolean isEmpty() {
        return flags.isEmpty() && approvals.isEmpty() && deeds.isEmpty() && asked.isEmpty() && asking.isEmpty();
    }
}
