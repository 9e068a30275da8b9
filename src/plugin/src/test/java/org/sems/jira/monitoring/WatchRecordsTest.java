package org.sems.jira.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.issue.link.IssueLinkCreatedEvent;
import com.atlassian.jira.event.issue.link.IssueLinkDeletedEvent;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sems.jira.outbox.DecisionMade;
import org.sems.jira.outbox.Outbox;

/** Risk 1 is accepted; the acceptance covers its controls, of which control 2 is one. */
class WatchRecordsTest {
    private final ApprovedFacts approvals = mock(ApprovedFacts.class);
    private final CoveredLinks covered = mock(CoveredLinks.class);
    private final WatchedLinks watched = mock(WatchedLinks.class);
    private final Outbox outbox = mock(Outbox.class);
    private final IssueManager issues = mock(IssueManager.class);
    private final ApplicationUser bob = mock(ApplicationUser.class);
    private final JiraAuthenticationContext authentication = mock(JiraAuthenticationContext.class);
    private final List<String> compared = new ArrayList<>();
    private final WatchRecords watch =
            new WatchRecords(mock(EventPublisher.class), approvals, covered, watched, outbox, issues, authentication);
    private final MutableIssue risk = issue(1);
    private final MutableIssue control = issue(2);

    @BeforeEach
    void acceptedRiskWithAControl() {
        when(bob.getKey()).thenReturn("bob");
        when(authentication.getLoggedInUser()).thenReturn(bob);
        when(covered.recordsApprovals(risk)).thenReturn(true);
        when(approvals.hasApproval(1)).thenReturn(true);
        when(covered.byApprovalsOf(control)).thenReturn(Set.of(risk));
        when(covered.byApprovalsOf(risk)).thenReturn(Set.of());
        when(covered.mayCover(5L)).thenReturn(true);
        when(covered.covers(risk, 5L)).thenReturn(true);
        doAnswer(asked -> compared.add(words(asked.getArgument(0))))
                .when(outbox)
                .compareAgain(any());
    }

    /** Event, its number in Jira, and what is compared after it. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "updated, 2, 1 bob compare-again",
        "assigned, 3, 1 bob compare-again",
        "commented, 6,",
        "created, 1,",
        "resolved, 4, 1 bob compare-again",
        "moved, 17, 1 bob compare-again",
        "went on, 13, 1 bob compare-again",
        "of an app, 10100, 1 bob compare-again"
    })
    void comparesTheRecordThatChanged(String what, long event, String expected) {
        watch.changed(event(risk, event));

        assertThat(compared).isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "updated, 2,",
        "assigned, 3,",
        "commented, 6,",
        "created, 1,",
        "resolved, 4, 1 bob compare-again",
        "moved, 17, 1 bob compare-again",
        "went on, 13, 1 bob compare-again",
        "of an app, 10100, 1 bob compare-again"
    })
    void comparesRecordsWhoseApprovalCoversTheStateOfTheOneThatChanged(String what, long event, String expected) {
        watch.changed(event(control, event));

        assertThat(compared).isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @Test
    void comparesTheEndsOfANewLinkThatMayBeCovered() {
        IssueLinkCreatedEvent made = mock(IssueLinkCreatedEvent.class);
        IssueLink link = link(5);
        when(made.getIssueLink()).thenReturn(link);

        watch.linked(made);

        assertThat(compared).containsExactly("1 bob compare-again");
    }

    @Test
    void comparesTheEndsOfALinkThatIsGone() {
        IssueLinkDeletedEvent gone = mock(IssueLinkDeletedEvent.class);
        IssueLink link = link(5);
        when(gone.getIssueLink()).thenReturn(link);

        watch.unlinked(gone);

        assertThat(compared).containsExactly("1 bob compare-again");
    }

    /** The event bears no user. */
    @Test
    void takesWhoeverIsLoggedInForWhoRemovedTheLinkAndForWhoMadeIt() {
        IssueLink link = link(6);
        IssueLinkDeletedEvent gone = mock(IssueLinkDeletedEvent.class);
        IssueLinkCreatedEvent made = mock(IssueLinkCreatedEvent.class);
        when(gone.getIssueLink()).thenReturn(link);
        when(made.getIssueLink()).thenReturn(link);

        watch.unlinked(gone);
        watch.linked(made);

        verify(watched).removed(link, "bob");
        verify(watched).made(link, "bob");
    }

    @Test
    void keepsNobodyFromRemovingALinkWhenItFails() {
        IssueLinkDeletedEvent gone = mock(IssueLinkDeletedEvent.class);
        IssueLink link = link(6);
        when(gone.getIssueLink()).thenReturn(link);
        doThrow(new IllegalStateException("database is away")).when(watched).removed(any(), any());

        assertThatCode(() -> watch.unlinked(gone)).doesNotThrowAnyException();
    }

    @Test
    void loadsNoIssueForALinkThatNoApprovalCovers() {
        IssueLinkDeletedEvent gone = mock(IssueLinkDeletedEvent.class);
        IssueLink link = link(6);
        when(gone.getIssueLink()).thenReturn(link);

        watch.unlinked(gone);

        assertThat(compared).isEmpty();
        verify(issues, never()).getIssueObject(anyLong());
    }

    @Test
    void keepsNobodyFromHisWorkWhenItFails() {
        doThrow(new IllegalStateException("database is away")).when(approvals).hasApproval(anyLong());

        watch.changed(event(risk, 2));

        assertThat(compared).isEmpty();
    }

    private static String words(DecisionMade decisionMade) {
        return decisionMade.issueId() + " " + decisionMade.actorKey() + " " + decisionMade.origin();
    }

    private IssueEvent event(MutableIssue issue, long type) {
        IssueEvent event = mock(IssueEvent.class);
        when(event.getIssue()).thenReturn(issue);
        when(event.getUser()).thenReturn(bob);
        when(event.getEventTypeId()).thenReturn(type);
        return event;
    }

    private IssueLink link(long type) {
        IssueLink link = mock(IssueLink.class);
        when(link.getLinkTypeId()).thenReturn(type);
        when(link.getSourceId()).thenReturn(2L);
        when(link.getDestinationId()).thenReturn(1L);
        return link;
    }

    private MutableIssue issue(long id) {
        MutableIssue issue = mock(MutableIssue.class);
        when(issue.getId()).thenReturn(id);
        when(issue.getProjectId()).thenReturn(77L);
        when(issues.getIssueObject(id)).thenReturn(issue);
        return issue;
    }
}
