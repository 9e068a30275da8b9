package org.sems.sandbox.sharing;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import java.util.List;
import org.sems.sandbox.directory.Users;
import org.sems.sandbox.project.Projects;
import org.sems.sandbox.scheme.Permissions;

/** Decides who sees a shared thing and who may share with whom. */
public final class Shares {
    private final Users users;
    private final Projects projects;
    private final Permissions permissions;

    public Shares(Users users, Projects projects, Permissions permissions) {
        this.users = users;
        this.projects = projects;
        this.permissions = permissions;
    }

    /** The owner always sees it. */
    public boolean shows(String owner, List<ShareRecord> shares, ApplicationUser user) {
        return isOwner(owner, user) || shares.stream().anyMatch(share -> reaches(share, user));
    }

    public boolean letsEdit(String owner, List<ShareRecord> shares, ApplicationUser user) {
        return isOwner(owner, user) || shares.stream().anyMatch(share -> share.edit() && reaches(share, user));
    }

    private static boolean isOwner(String owner, ApplicationUser user) {
        return user != null && user.getKey().equals(owner);
    }

    private boolean reaches(ShareRecord share, ApplicationUser user) {
        if (share.type().equals("global")) {
            return true;
        }
        if (user == null) {
            return false;
        }
        return switch (share.type()) {
            case "loggedin" -> true;
            case "group" -> users.isInGroup(user.getKey(), share.param1());
            case "user" -> user.getKey().equals(share.param1());
            case "project" ->
                share.param2() == null
                        ? permissions.may(ProjectPermissions.BROWSE_PROJECTS, Long.parseLong(share.param1()), user)
                        : projects.rolesOf(user.getKey(), Long.parseLong(share.param1()))
                                .contains(Long.valueOf(share.param2()));
            default -> false;
        };
    }

    /**
     * To share at all needs a global permission; to share with a project, that the sharer sees it; with a role or
     * group, that they are in it.
     */
    public void check(List<ShareRecord> shares, ApplicationUser user, ErrorCollection errors) {
        if (!shares.isEmpty() && !users.holds(GlobalPermissionKey.CREATE_SHARED_OBJECTS, user)) {
            errors.addError("shares", "You do not have permission to share. All shares are invalid.");
            return;
        }
        for (ShareRecord share : shares) {
            boolean seesProject = !share.type().equals("project")
                    || permissions.may(ProjectPermissions.BROWSE_PROJECTS, Long.parseLong(share.param1()), user);
            boolean isWithin = !share.type().equals("group") && !share.type().equals("project") || reaches(share, user);
            if (!seesProject || !isWithin) {
                errors.addError(
                        "shares",
                        "You do not have permission to share with " + share.type() + " '" + share.param1() + "'.");
            }
        }
    }
}
