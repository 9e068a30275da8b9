package org.sems.sandbox.dashboard;

import java.util.List;
import org.sems.sandbox.sharing.ShareRecord;

/** A stored dashboard; the system one has no owner. */
record PageRecord(
        long id,
        String name,
        String description,
        String owner,
        String layout,
        long version,
        List<ShareRecord> shares,
        List<String> favouriteOf) {
    boolean isSystem() {
        return owner == null;
    }
}
