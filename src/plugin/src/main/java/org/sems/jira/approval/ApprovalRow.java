package org.sems.jira.approval;

import java.util.Date;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** An approval of a record. */
@Table("APPROVAL")
@Preload
public interface ApprovalRow extends Entity {
    @NotNull
    @Indexed
    @StringLength(36)
    String getSemsId();

    void setSemsId(String id);

    @NotNull
    @Indexed
    Long getIssueId();

    void setIssueId(Long id);

    @NotNull
    @StringLength(60)
    String getKind();

    void setKind(String kind);

    @NotNull
    @StringLength(255)
    String getGivenByKey();

    void setGivenByKey(String userKey);

    @StringLength(255)
    String getOnBehalfOfKey();

    void setOnBehalfOfKey(String userKey);

    @NotNull
    Date getGivenAt();

    void setGivenAt(Date at);

    /** As {@code 2026-11-21}; empty if it has no end. */
    @StringLength(10)
    String getLastDay();

    void setLastDay(String day);

    /** What was approved, as a JSON object of texts. */
    @StringLength(StringLength.UNLIMITED)
    String getFacts();

    void setFacts(String json);

    @NotNull
    @Indexed
    @StringLength(20)
    String getState();

    void setState(String state);

    /** Code and arguments, as JSON. */
    @StringLength(StringLength.UNLIMITED)
    String getLapseReason();

    void setLapseReason(String json);

    Date getLapsedAt();

    void setLapsedAt(Date at);

    @StringLength(255)
    String getCounterSignedByKey();

    void setCounterSignedByKey(String userKey);

    Date getCounterSignedAt();

    void setCounterSignedAt(Date at);
}
