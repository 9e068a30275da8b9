package org.sems.sandbox.sharing;

import com.atlassian.jira.sharing.SharePermission;
import com.atlassian.jira.sharing.SharePermissionImpl;
import com.atlassian.jira.sharing.SharedEntity.SharePermissions;
import com.atlassian.jira.sharing.rights.ShareRights;
import com.atlassian.jira.sharing.type.ShareType;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A stored share: see {@link SharePermission}. */
public record ShareRecord(String type, String param1, String param2, boolean edit) {
    public static List<ShareRecord> of(SharePermissions permissions) {
        return permissions.getPermissionSet().stream()
                .map(share ->
                        new ShareRecord(share.getType().get(), share.getParam1(), share.getParam2(), share.isEdit()))
                .toList();
    }

    public static SharePermissions asJira(List<ShareRecord> shares) {
        Set<SharePermission> permissions = new LinkedHashSet<>();
        for (ShareRecord share : shares) {
            permissions.add(new SharePermissionImpl(
                    (long) permissions.size() + 1,
                    new ShareType.Name(share.type),
                    share.param1,
                    share.param2,
                    share.edit ? ShareRights.VIEW_EDIT : ShareRights.VIEW));
        }
        return new SharePermissions(permissions);
    }
}
