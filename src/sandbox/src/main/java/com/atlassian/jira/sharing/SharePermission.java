package com.atlassian.jira.sharing;

import com.atlassian.jira.sharing.rights.ShareRight;
import com.atlassian.jira.sharing.rights.ShareRights;
import com.atlassian.jira.sharing.type.ShareType;
import java.io.Serializable;

/** One way in which something is shared: with a project (param1) and, if given, only one role of it (param2), a group, everyone. */
public interface SharePermission extends Serializable {

    ShareType.Name getType();

    String getParam1();

    String getParam2();

    default ShareRight getRights() {
        return ShareRights.VIEW;
    }

    default boolean isEdit() {
        return getRights() == ShareRights.VIEW_EDIT;
    }
}
