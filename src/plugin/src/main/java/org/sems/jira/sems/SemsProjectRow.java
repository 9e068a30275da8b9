package org.sems.jira.sems;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A project of a SeMS. That a project belongs to one SeMS only is the database's rule. */
@Table("SEMS_PROJECT")
@Preload
public interface SemsProjectRow extends Entity {
    @NotNull
    @Indexed
    @StringLength(36)
    String getSemsId();

    void setSemsId(String id);

    /** Jira's id of the project: its key may change. */
    @NotNull
    @Unique
    Long getProjectId();

    void setProjectId(Long id);
}
