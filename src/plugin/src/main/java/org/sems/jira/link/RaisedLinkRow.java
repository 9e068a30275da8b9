package org.sems.jira.link;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A link that an effect made when it raised a record, or found with a record that it used instead of raising one. */
@Table("RAISED_LINK")
@Preload
public interface RaisedLinkRow extends Entity {
    @NotNull
    @Indexed
    Long getFromId();

    void setFromId(Long issueId);

    @NotNull
    @Indexed
    Long getToId();

    void setToId(Long issueId);

    /** Key of the link type. */
    @NotNull
    @StringLength(60)
    String getLinkType();

    void setLinkType(String key);
}
