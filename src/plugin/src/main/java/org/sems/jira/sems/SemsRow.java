package org.sems.jira.sems;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A SeMS. */
@Table("SEMS")
@Preload
public interface SemsRow extends Entity {
    /** A UUID, the same for as long as the SeMS is set up. */
    @NotNull
    @Unique
    @StringLength(36)
    String getSemsId();

    void setSemsId(String id);

    @NotNull
    @Unique
    @StringLength(60)
    String getSemsKey();

    void setSemsKey(String key);

    @StringLength(255)
    String getTitle();

    void setTitle(String title);

    @StringLength(60)
    String getProfile();

    void setProfile(String profile);

    @StringLength(60)
    String getRiskModel();

    void setRiskModel(String modelVersion);

    @StringLength(60)
    String getTolerance();

    void setTolerance(String level);

    /** Kinds of scheme that the administrator keeps, separated by commas. */
    @StringLength(255)
    String getKeptSchemes();

    void setKeptSchemes(String kinds);

    @StringLength(255)
    String getOwnerKey();

    void setOwnerKey(String userKey);
}
