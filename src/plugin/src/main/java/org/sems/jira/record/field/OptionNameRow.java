package org.sems.jira.record.field;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The name that an option of a field of ours was made with. */
@Table("OPTION_NAME")
@Preload
public interface OptionNameRow extends Entity {
    /** Jira's id. */
    @NotNull
    @Unique
    Long getOptionId();

    void setOptionId(Long id);

    @NotNull
    @StringLength(255)
    String getMadeAs();

    void setMadeAs(String name);
}
