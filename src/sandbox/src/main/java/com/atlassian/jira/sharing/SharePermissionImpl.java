package com.atlassian.jira.sharing;

import com.atlassian.jira.sharing.rights.ShareRight;
import com.atlassian.jira.sharing.rights.ShareRights;
import com.atlassian.jira.sharing.type.ShareType;
import java.util.Objects;

/** A share by value; equal by all but the id. */
public class SharePermissionImpl implements SharePermission {
    private static final long serialVersionUID = 1;
    private final transient ShareType.Name type;
    private final String param1;
    private final String param2;
    private final ShareRight rights;

    public SharePermissionImpl(Long id, ShareType.Name type, String param1, String param2, ShareRight rights) {
        this.type = type;
        this.param1 = param1;
        this.param2 = param2;
        this.rights = rights;
    }

    public SharePermissionImpl(Long id, ShareType.Name type, String param1, String param2) {
        this(id, type, param1, param2, ShareRights.VIEW);
    }

    public SharePermissionImpl(ShareType.Name type, String param1, String param2) {
        this(null, type, param1, param2);
    }

    public SharePermissionImpl(ShareType.Name type, String param1, String param2, ShareRight rights) {
        this(null, type, param1, param2, rights);
    }

    public ShareType.Name getType() {
        return type;
    }

    public String getParam1() {
        return param1;
    }

    public String getParam2() {
        return param2;
    }

    @Override
    public ShareRight getRights() {
        return rights;
    }

    @Override
    public boolean isEdit() {
        return rights == ShareRights.VIEW_EDIT;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SharePermissionImpl that
                && that.type.equals(type)
                && Objects.equals(that.param1, param1)
                && Objects.equals(that.param2, param2)
                && that.rights == rights;
    }

    @Override
    public int hashCode() {
        return Objects.hash(type, param1, param2);
    }

    @Override
    public String toString() {
        return type + "(" + param1 + ", " + param2 + ")";
    }
}
