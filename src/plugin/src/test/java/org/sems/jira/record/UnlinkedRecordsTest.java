package org.sems.jira.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sems.catalogue.reading.CatalogueReader;
import org.sems.jira.link.RaisedLinks;
import org.sems.jira.record.field.RecordFields;
import org.sems.jira.record.field.RecordTypes;
import org.sems.jira.review.RequestedReview;
import org.sems.jira.review.Reviews;
import org.sems.problem.Problem;
import org.sems.record.Direction;
import org.sems.record.LinkedRecord;
import org.sems.sems.Sems;
import org.sems.sems.SemsRegister;

/** Of incident 1 effects raised the actions 2 and 3 and asked risk 4 twice; Ann may see action 2 alone. Nothing is linked any more. */
class UnlinkedRecordsTest {
    private final IssueManager issues = mock(IssueManager.class);
    private final PermissionManager permissions = mock(PermissionManager.class);
    private final RecordFields fields = mock(RecordFields.class);
    private final SemsRegister register = mock(SemsRegister.class);
    private final RaisedLinks raised = mock(RaisedLinks.class);
    private final Reviews reviews = mock(Reviews.class);
    private final ApplicationUser ann = mock(ApplicationUser.class);
    private final UnlinkedRecords unlinked = new UnlinkedRecords(
            new LinkedRecords(
                    mock(IssueLinkManager.class),
                    permissions,
                    new RecordTypes(CatalogueReader.shipped(), register, fields),
                    fields),
            raised,
            reviews,
            issues);
    private final MutableIssue incident = issue(1, "incident", "SEM");

    @BeforeEach
    void anIncident() {
        for (String type : List.of("incident", "corrective-action", "risk")) {
            when(fields.recordTypeOf(type)).thenReturn(Optional.of(type));
        }
        Sems sems = mock(Sems.class);
        when(sems.profile()).thenReturn("core");
        when(register.ofProject("SEM")).thenReturn(Optional.of(sems));
        MutableIssue action = issue(2, "corrective-action", "SEM");
        issue(3, "corrective-action", "SEM");
        issue(4, "risk", "SEM");
        when(permissions.hasPermission(any(), eq(action), eq(ann))).thenReturn(true);
        when(raised.ends(1, "raises", Direction.OUTWARD)).thenReturn(List.of(2L, 3L));
        when(reviews.askedBy(1)).thenReturn(List.of(review(4), review(4)));
    }

    @Test
    void whatWasRaisedCountsWithoutALinkAndOnlyWhatMayBeSeenIsVisible() {
        List<LinkedRecord> found = unlinked.raised(incident, "raises", Direction.OUTWARD, ann);

        assertThat(found).extracting(LinkedRecord::key).containsExactly("SEM-2", "SEM-3");
        assertThat(found).extracting(LinkedRecord::type).containsOnly("corrective-action");
        assertThat(found).extracting(LinkedRecord::visible).containsExactly(true, false);
        assertThat(unlinked.raised(incident, "raises", Direction.INWARD, ann)).isEmpty();
    }

    @Test
    void whoWasAskedForAReviewCountsOnce() {
        assertThat(unlinked.asked(incident, ann)).extracting(LinkedRecord::key).containsExactly("SEM-4");
    }

    @Test
    void whatWasDeletedCountsNoMoreAndWhatWasMovedOutOfAnySemsIsNoRecord() {
        when(issues.getIssueObject(2L)).thenReturn(null);
        issue(3, "corrective-action", "ELSE");

        assertThat(unlinked.raised(incident, "raises", Direction.OUTWARD, ann))
                .extracting(LinkedRecord::type)
                .containsExactly("");
    }

    @Test
    void ofARecordThatIsNotThereYetNothingWasRaised() {
        MutableIssue made = mock(MutableIssue.class);
        when(made.getId()).thenReturn(null);

        assertThat(unlinked.raised(made, "raises", Direction.OUTWARD, ann)).isEmpty();
        assertThat(unlinked.asked(made, ann)).isEmpty();
    }

    private static RequestedReview review(long target) {
        return new RequestedReview(
                7,
                "AIR",
                1,
                target,
                Problem.of("review.not-asked"),
                "bob",
                Instant.EPOCH,
                Optional.empty(),
                Optional.empty());
    }

    private MutableIssue issue(long id, String type, String projectKey) {
        MutableIssue issue = mock(MutableIssue.class);
        Project project = mock(Project.class);
        when(project.getKey()).thenReturn(projectKey);
        when(issue.getId()).thenReturn(id);
        when(issue.getKey()).thenReturn(projectKey + "-" + id);
        when(issue.getIssueTypeId()).thenReturn(type);
        when(issue.getProjectObject()).thenReturn(project);
        when(issues.getIssueObject(id)).thenReturn(issue);
        return issue;
    }
}
