package org.sems.jira.ledger;

import java.util.Date;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** An entry of the ledger. Never changed, never deleted. */
@Table("LEDGER")
@Preload
public interface LedgerRow extends Entity {
    @NotNull
    @Indexed
    @StringLength(36)
    String getSemsId();

    void setSemsId(String id);

    @NotNull
    Date getEnteredAt();

    void setEnteredAt(Date at);

    @StringLength(255)
    String getActorKey();

    void setActorKey(String userKey);

    @Indexed
    Long getIssueId();

    void setIssueId(Long id);

    @NotNull
    @Indexed
    @StringLength(30)
    String getKind();

    void setKind(String kind);

    @StringLength(255)
    String getSubject();

    void setSubject(String subject);

    /** Codes and arguments, as JSON. */
    @StringLength(StringLength.UNLIMITED)
    String getReasons();

    void setReasons(String json);

    /** Codes and arguments, as JSON. */
    @StringLength(StringLength.UNLIMITED)
    String getEntitledBy();

    void setEntitledBy(String json);

    @StringLength(StringLength.UNLIMITED)
    String getNote();

    void setNote(String note);
}
