package org.sems.sandbox.filter;

import java.util.List;
import org.sems.sandbox.sharing.ShareRecord;

/** A stored filter; owner and those who have it among their favourites by user key. */
record FilterRecord(
        long id,
        String name,
        String description,
        String owner,
        String jql,
        List<ShareRecord> shares,
        List<String> favouriteOf) {}
