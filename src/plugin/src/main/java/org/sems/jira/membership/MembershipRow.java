package org.sems.jira.membership;

import java.util.Date;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A project's time in a SeMS. Rows stay when the SeMS is removed. */
@Table("MEMBERSHIP")
@Preload
public interface MembershipRow extends Entity {
    @NotNull
    @Indexed
    @StringLength(36)
    String getSemsId();

    void setSemsId(String id);

    /** As the SeMS was called when the project joined, then when it left. */
    @NotNull
    @Indexed
    @StringLength(60)
    String getSemsKey();

    void setSemsKey(String key);

    @StringLength(255)
    String getTitle();

    void setTitle(String title);

    @NotNull
    @Indexed
    Long getProjectId();

    void setProjectId(Long id);

    @NotNull
    Date getJoinedAt();

    void setJoinedAt(Date at);

    /** Empty as long as the project is in the SeMS. */
    Date getLeftAt();

    void setLeftAt(Date at);
}
