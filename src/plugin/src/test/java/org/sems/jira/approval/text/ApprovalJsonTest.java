package org.sems.jira.approval.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.util.UserManager;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sems.jira.access.People;
import org.sems.jira.access.VisibleRecords;
import org.sems.jira.approval.ApprovalState;
import org.sems.jira.approval.GivenApproval;
import org.sems.jira.membership.ForeignApprovals;
import org.sems.jira.rating.ModelInForce;
import org.sems.jira.rating.Ratings;
import org.sems.jira.rest.Actor;
import org.sems.jira.testing.Criteria;
import org.sems.jira.testing.English;
import org.sems.record.Approval;

/** An incident was closed with two corrective actions: AIR-1 may be browsed, AIR-2 may not. */
class ApprovalJsonTest {
    private final IssueManager issues = mock(IssueManager.class);
    private final PermissionManager permissions = mock(PermissionManager.class);

    @BeforeEach
    void twoActions() {
        issue("AIR-1", true);
        issue("AIR-2", false);
    }

    @Test
    void ofALinkedRecordThatIsHiddenItTellsThatThereIsOneAndNotHowItStands() {
        assertThat(facts("> AIR-1: Closed; > AIR-2: Implementing"))
                .isEqualTo(Map.of("links raises", "AIR-1: Closed, records that you may not see: 1"));
    }

    @Test
    void noLinksAreNoHiddenOnes() {
        assertThat(facts("")).isEqualTo(Map.of("links raises", ""));
    }

    private Object facts(String links) {
        VisibleRecords records = new VisibleRecords(issues, permissions, mock(Actor.class), English.messages());
        ApprovalJson words = new ApprovalJson(
                new People(mock(UserManager.class)),
                records,
                English.messages(),
                new Ratings(Criteria.models(), new ModelInForce(Criteria.register(), Criteria.models())),
                new VisibleLinks(records, English.messages()),
                mock(ForeignApprovals.class));
        Approval approval = new Approval(
                "closure", "ann", Optional.empty(), Instant.EPOCH, Optional.empty(), Map.of("links raises", links));
        return words.write(new GivenApproval(
                        1, "AIR", 9, approval, ApprovalState.IN_FORCE, Optional.empty(), Optional.empty()))
                .get("facts");
    }

    private void issue(String key, boolean visible) {
        MutableIssue issue = mock(MutableIssue.class);
        when(issue.getKey()).thenReturn(key);
        when(issues.getIssueObject(key)).thenReturn(issue);
        when(permissions.hasPermission(eq(ProjectPermissions.BROWSE_PROJECTS), eq(issue), any()))
                .thenReturn(visible);
    }
}
