package org.sems.sandbox.scheme;

import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Set;

/** What permission schemes and security levels allow. Null as a user is the anonymous one, null as a level is "no level". */
public interface Permissions {
    /** Whether a scheme's entry of any kind that does not need an issue, or could hold for some issue, gives the permission. */
    boolean may(ProjectPermissionKey permission, long projectId, ApplicationUser user);

    /** Decides for one issue, of which it needs no more than this; keys may be null. Includes the security level. */
    boolean may(
            ProjectPermissionKey permission,
            ApplicationUser user,
            long projectId,
            String reporterKey,
            String assigneeKey,
            Long securityLevel);

    boolean mayBrowse(ApplicationUser user, long projectId, String reporterKey, String assigneeKey, Long securityLevel);

    /** Projects of which the user may browse all issues without a level, or their own: the project is shown to them. */
    Set<Long> visibleProjects(ApplicationUser user);

    /** The filter of a search: an issue is found if its project and its level (or the absence of one) both let the user see it. */
    SearchScope searchScope(ApplicationUser user);
}
