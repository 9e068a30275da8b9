package org.sems.jira.role;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** People who hold a role of a project in one way, as the ledger last recorded them. */
@Table("ROLE_HOLDER")
@Preload
public interface RoleHolderRow extends Entity {
    @NotNull
    @Indexed
    @StringLength(60)
    String getSemsId();

    void setSemsId(String id);

    @NotNull
    Long getProjectId();

    void setProjectId(Long id);

    @NotNull
    @StringLength(60)
    String getRoleKey();

    void setRoleKey(String key);

    /** Empty for those who hold it by name. */
    @StringLength(255)
    String getGroupName();

    void setGroupName(String name);

    /** Keys of users, as JSON. */
    @StringLength(StringLength.UNLIMITED)
    String getPeople();

    void setPeople(String json);
}
