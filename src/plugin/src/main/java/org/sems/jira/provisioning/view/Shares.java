package org.sems.jira.provisioning.view;

import com.atlassian.jira.sharing.SharePermission;
import com.atlassian.jira.sharing.SharePermissionImpl;
import com.atlassian.jira.sharing.SharedEntity.SharePermissions;
import com.atlassian.jira.sharing.rights.ShareRights;
import com.atlassian.jira.sharing.type.ShareType;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sems.provisioning.host.Kind;
import org.sems.provisioning.registry.References;

/** Sharing with a role in a project, {@code <project id> <role id>}, and with nobody else. */
final class Shares {
    private Shares() {}

    static SharePermissions of(List<String> shares) {
        Set<SharePermission> permissions = new LinkedHashSet<>();
        for (String share : shares) {
            int blank = share.indexOf(' ');
            permissions.add(new SharePermissionImpl(
                    ShareType.Name.PROJECT, share.substring(0, blank), share.substring(blank + 1), ShareRights.VIEW));
        }
        return new SharePermissions(permissions);
    }

    static List<String> texts(SharePermissions permissions) {
        return permissions.getPermissionSet().stream()
                .map(Shares::text)
                .sorted()
                .toList();
    }

    private static String text(SharePermission share) {
        boolean role = share.getType().equals(ShareType.Name.PROJECT) && share.getParam2() != null;
        return role
                ? share.getParam1() + " " + References.id(Kind.ROLE, share.getParam2())
                : share.getType().get() + " " + share.getParam1() + " " + share.getParam2();
    }
}
