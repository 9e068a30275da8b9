package org.sems.jira.review;

import java.util.Date;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A review that one record asked of another. */
@Table("REVIEW")
@Preload
public interface ReviewRow extends Entity {
    /** The SeMS whose decision asked for it; empty for what concerns none. */
    @StringLength(36)
    String getSemsId();

    void setSemsId(String id);

    @NotNull
    @Indexed
    Long getSourceId();

    void setSourceId(Long issueId);

    @NotNull
    @Indexed
    Long getTargetId();

    void setTargetId(Long issueId);

    /** Code and arguments, as JSON. */
    @StringLength(StringLength.UNLIMITED)
    String getReason();

    void setReason(String json);

    @StringLength(255)
    String getRequestedByKey();

    void setRequestedByKey(String userKey);

    @NotNull
    Date getRequestedAt();

    void setRequestedAt(Date at);

    @StringLength(255)
    String getDoneByKey();

    void setDoneByKey(String userKey);

    /** Empty while the review is open. */
    Date getDoneAt();

    void setDoneAt(Date at);
}
