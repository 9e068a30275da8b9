package org.sems.jira.provisioning.registry;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** One object of Jira's configuration that a SeMS uses. */
@Table("PROVISIONED")
@Preload
public interface ProvisionedRow extends Entity {
    /** Kind and key: {@code issue-type:risk}. */
    @NotNull
    @Unique
    @StringLength(255)
    String getCode();

    void setCode(String code);

    /** Empty while the object is being created; a workflow's is its name. */
    @StringLength(255)
    String getHostId();

    void setHostId(String id);

    @StringLength(255)
    String getTitle();

    void setTitle(String name);

    @StringLength(20)
    String getOrigin();

    void setOrigin(String origin);

    @StringLength(64)
    String getFingerprint();

    void setFingerprint(String fingerprint);

    /** Keys of SeMSs, separated by commas. */
    @StringLength(StringLength.UNLIMITED)
    String getUsedBy();

    void setUsedBy(String semsKeys);

    @StringLength(60)
    String getPreviousId();

    void setPreviousId(String schemeId);

    @StringLength(StringLength.UNLIMITED)
    String getAddedParts();

    void setAddedParts(String shape);
}
