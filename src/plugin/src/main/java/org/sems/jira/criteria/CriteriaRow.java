package org.sems.jira.criteria;

import java.util.Date;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A model version that was chosen or proposed for a SeMS. Rows stay; only what became of them is added. */
@Table("CRITERIA")
@Preload
public interface CriteriaRow extends Entity {
    @NotNull
    @Indexed
    @StringLength(36)
    String getSemsId();

    void setSemsId(String id);

    /** Empty for the version that the SeMS was set up with. */
    @StringLength(60)
    String getFromModel();

    void setFromModel(String modelVersion);

    @NotNull
    @StringLength(60)
    String getToModel();

    void setToModel(String modelVersion);

    @StringLength(255)
    String getProposedByKey();

    void setProposedByKey(String userKey);

    @NotNull
    Date getProposedAt();

    void setProposedAt(Date at);

    @NotNull
    @StringLength(20)
    String getState();

    void setState(String state);

    @StringLength(255)
    String getDecidedByKey();

    void setDecidedByKey(String userKey);

    Date getDecidedAt();

    void setDecidedAt(Date at);

    Date getInForceAt();

    void setInForceAt(Date at);
}
