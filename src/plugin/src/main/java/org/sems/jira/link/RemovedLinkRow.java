package org.sems.jira.link;

import java.util.Date;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A link that was removed and that a gate of one of its ends reads. One that is back or cleared has no row. */
@Table("REMOVED_LINK")
@Preload
public interface RemovedLinkRow extends Entity {
    /** The end whose gates read it. */
    @NotNull
    @Indexed
    Long getIssueId();

    void setIssueId(Long id);

    @NotNull
    Long getFromId();

    void setFromId(Long issueId);

    @NotNull
    Long getToId();

    void setToId(Long issueId);

    /** Key of the link type. */
    @NotNull
    @StringLength(60)
    String getLinkType();

    void setLinkType(String key);

    @StringLength(255)
    String getRemovedByKey();

    void setRemovedByKey(String userKey);

    @NotNull
    Date getRemovedAt();

    void setRemovedAt(Date at);

    /** When it was entered in the ledger; empty until then. */
    Date getToldAt();

    void setToldAt(Date at);
}
