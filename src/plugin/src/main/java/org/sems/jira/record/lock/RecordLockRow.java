package org.sems.jira.record.lock;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A record's lock: the transaction that changes the row holds the lock until it ends. */
@Table("RECORD_LOCK")
@Preload
public interface RecordLockRow extends Entity {
    @NotNull
    @Unique
    Long getIssueId();

    void setIssueId(Long id);

    /** Grows with every taking; an update that changes nothing would not be sent. */
    Long getTaken();

    void setTaken(Long count);
}
