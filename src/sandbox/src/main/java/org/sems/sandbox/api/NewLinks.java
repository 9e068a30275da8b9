package org.sems.sandbox.api;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;
import java.util.Optional;
import javax.annotation.Nullable;
import org.sems.sandbox.api.json.Json;
import org.sems.sandbox.api.json.Refused;
import org.sems.sandbox.linktypes.LinkTypes;
import org.sems.sandbox.web.issue.VisibleIssues;

/** Links issues as a piece of JSON says: {@code {"type": {"name": ..}, "inwardIssue": {"key": ..}, "outwardIssue": {"key": ..}}}. */
public final class NewLinks {
    private final IssueLinkManager links;
    private final LinkTypes types;
    private final VisibleIssues visible;
    private final PermissionManager permissions;

    public NewLinks(IssueLinkManager links, LinkTypes types, VisibleIssues visible, PermissionManager permissions) {
        this.links = links;
        this.types = types;
        this.visible = visible;
        this.permissions = permissions;
    }

    /**
     * In Jira the link reads "inwardIssue outward-name outwardIssue": what is named inwardIssue is the link's source.
     *
     * @param here stands for the end that the JSON does not name
     */
    void create(Map<String, Object> wanted, @Nullable Issue here, ApplicationUser user) throws CreateException {
        Map<String, Object> type = Json.child(wanted, "type");
        IssueLinkType found = Json.text(type, "name")
                .flatMap(types::byName)
                .or(() -> Json.text(type, "id")
                        .filter(id -> id.matches("\\d{1,18}"))
                        .flatMap(id -> types.byId(Long.parseLong(id))))
                .orElseThrow(
                        () -> Refused.because(404, "No issue link type with name '" + type.get("name") + "' found."));
        Issue source = end(wanted, "inwardIssue", here, user);
        Issue target = end(wanted, "outwardIssue", here, user);
        if (!permissions.hasPermission(ProjectPermissions.LINK_ISSUES, source, user)) {
            throw Refused.because(401, "No Link Issue Permission for issue '" + source.getKey() + "'");
        }
        if (source.getId().equals(target.getId())) {
            throw Refused.because(400, "You cannot link an issue to itself.");
        }
        links.createIssueLink(source.getId(), target.getId(), found.getId(), null, user);
    }

    private Issue end(Map<String, Object> wanted, String side, @Nullable Issue here, ApplicationUser user) {
        Map<String, Object> named = Json.child(wanted, side);
        Optional<Issue> found = Json.text(named, "key")
                .or(() -> Json.text(named, "id"))
                .flatMap(keyOrId -> visible.byKeyOrId(keyOrId, user))
                .map(Issue.class::cast);
        return found.or(() -> named.isEmpty() ? Optional.ofNullable(here) : Optional.empty())
                .orElseThrow(Refused::noIssue);
    }
}
