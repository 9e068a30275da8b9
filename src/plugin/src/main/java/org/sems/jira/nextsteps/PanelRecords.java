package org.sems.jira.nextsteps;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;
import javax.annotation.Nullable;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.math.NumberUtils;
import org.sems.jira.record.ReadSituation;
import org.sems.jira.record.field.RecordFields;
import org.sems.problem.NotFound;
import org.sems.problem.Problem;

/** Issues for which the panels have something to show, as far as the reader may browse them. */
public final class PanelRecords {
    private final IssueManager issues;
    private final PermissionManager permissions;
    private final ReadSituation situations;
    private final RecordFields fields;
    private final ReadTransitions transitions;

    public PanelRecords(
            IssueManager issues,
            PermissionManager permissions,
            ReadSituation situations,
            RecordFields fields,
            ReadTransitions transitions) {
        this.issues = issues;
        this.permissions = permissions;
        this.situations = situations;
        this.fields = fields;
        this.transitions = transitions;
    }

    /**
     * @param key of the issue, or its id, as Jira's own REST takes either
     * @throws NotFound with one and the same answer for what is not there, is no record, and may not be browsed
     */
    Issue byKey(String key, ApplicationUser user) {
        return Optional.<Issue>ofNullable(
                        StringUtils.isNumeric(key)
                                ? issues.getIssueObject(NumberUtils.toLong(key))
                                : issues.getIssueObject(key))
                .filter(issue -> maySee(issue, user))
                .filter(this::isRecord)
                .orElseThrow(() -> new NotFound(Problem.of("record.none", key)));
    }

    Optional<Issue> byId(long id, @Nullable ApplicationUser user) {
        return Optional.<Issue>ofNullable(issues.getIssueObject(id)).filter(issue -> maySee(issue, user));
    }

    /**
     * Of a SeMS, or behind a gate that an administrator has put there, in any project: it refuses there, too. Reads
     * neither index nor history.
     */
    public boolean isRecord(Issue issue) {
        return situations.semsOf(issue).isPresent()
                        && fields.recordTypeOf(issue.getIssueTypeId()).isPresent()
                || transitions.anyGated(issue);
    }

    private boolean maySee(Issue issue, @Nullable ApplicationUser user) {
        return permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, user);
    }
}
