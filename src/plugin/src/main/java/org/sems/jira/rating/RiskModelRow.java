package org.sems.jira.rating;

import java.util.Date;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A risk model version that somebody published. It never changes again. */
@Table("RISK_MODEL")
@Preload
public interface RiskModelRow extends Entity {
    /** Key and version: {@code un-5x5.3}. */
    @NotNull
    @Unique
    @StringLength(60)
    String getModelVersion();

    void setModelVersion(String modelVersion);

    @StringLength(StringLength.UNLIMITED)
    String getYaml();

    void setYaml(String yaml);

    @StringLength(255)
    String getAuthorKey();

    void setAuthorKey(String userKey);

    Date getPublished();

    void setPublished(Date published);
}
