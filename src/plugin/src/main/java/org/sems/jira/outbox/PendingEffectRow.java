package org.sems.jira.outbox;

import java.util.Date;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** An effect of a decision on another record that is not done yet. An effect that is done has no row. */
@Table("PENDING_EFFECT")
@Preload
public interface PendingEffectRow extends Entity {
    /**
     * Names the effect for good: records that it makes are marked with it, so that a second try finds what the first
     * one made.
     */
    @NotNull
    @Unique
    @StringLength(60)
    String getEffectKey();

    void setEffectKey(String key);

    @NotNull
    @Indexed
    Long getIssueId();

    void setIssueId(Long id);

    @NotNull
    @Indexed
    Long getProjectId();

    void setProjectId(Long id);

    /** Empty for what concerns no SeMS. */
    @StringLength(36)
    String getSemsId();

    void setSemsId(String id);

    /** Record type, transition and catalogue version: {@code corrective-action/Close@1}. */
    @StringLength(255)
    String getOrigin();

    void setOrigin(String origin);

    @StringLength(StringLength.UNLIMITED)
    String getEffect();

    void setEffect(String json);

    @StringLength(255)
    String getActorKey();

    void setActorKey(String userKey);

    Date getKept();

    void setKept(Date kept);

    Integer getTries();

    void setTries(Integer tries);

    /** Milliseconds since 1970. */
    @Indexed
    Long getNextTry();

    void setNextTry(Long millis);

    /** The node that claimed it last. */
    @StringLength(60)
    String getClaim();

    void setClaim(String token);

    /** Milliseconds since 1970; a claim of a node that died ends by itself. */
    Long getClaimedUntil();

    void setClaimedUntil(Long millis);

    /** What of it is done, in the words of the effect. */
    @StringLength(StringLength.UNLIMITED)
    String getProgress();

    void setProgress(String progress);

    /** Why the last try failed: a problem's code and arguments, one a line. */
    @StringLength(StringLength.UNLIMITED)
    String getFailure();

    void setFailure(String problem);
}
