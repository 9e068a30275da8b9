package org.sems.jira.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.link.IssueLink;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sems.gate.rule.Link;
import org.sems.jira.link.RemovedLinks;
import org.sems.jira.outbox.DecisionMade;
import org.sems.jira.outbox.Outbox;
import org.sems.record.Direction;

/** Audit 1 audits control 2. */
class WatchedLinksTest {
    private final GateLinks gates = mock(GateLinks.class);
    private final RemovedLinks removed = mock(RemovedLinks.class);
    private final Outbox outbox = mock(Outbox.class);
    private final IssueManager issues = mock(IssueManager.class);
    private final List<String> done = new ArrayList<>();
    private final WatchedLinks watched = new WatchedLinks(gates, removed, outbox, issues);
    private final MutableIssue audit = issue(1);
    private final MutableIssue control = issue(2);

    @BeforeEach
    void anAuditReadsWhatItAudits() {
        when(gates.linkType(5L)).thenReturn(Optional.of("audits"));
        when(gates.reads(audit, new Link("audits", Direction.OUTWARD), control)).thenReturn(true);
        doAnswer(asked -> done.add("keep " + List.of(asked.getArguments())))
                .when(removed)
                .add(anyLong(), anyLong(), anyLong(), anyString(), anyString());
        doAnswer(asked -> done.add(asked.getArgument(0) + " "
                        + asked.<DecisionMade>getArgument(1).issueId() + " "
                        + asked.<DecisionMade>getArgument(1).actorKey()))
                .when(outbox)
                .settleLinks(anyString(), any());
    }

    @Test
    void keepsWhoRemovedALinkForTheEndWhoseGatesReadIt() {
        watched.removed(link(5), "bob");

        assertThat(done).containsExactly("keep [1, 1, 2, audits, bob]", "link-removed 1 bob");
    }

    @Test
    void keepsItForBothEndsIfGatesOfBothReadIt() {
        when(gates.reads(control, new Link("audits", Direction.INWARD), audit)).thenReturn(true);

        watched.removed(link(5), "bob");

        assertThat(done)
                .containsExactly(
                        "keep [1, 1, 2, audits, bob]",
                        "link-removed 1 bob",
                        "keep [2, 1, 2, audits, bob]",
                        "link-removed 2 bob");
    }

    @Test
    void looksWhetherAnEarlierOneIsBackWhenALinkIsMade() {
        watched.made(link(5), "ann");

        assertThat(done).containsExactly("link-made 1 ann");
    }

    @Test
    void loadsNoIssueForALinkThatNoGateReads() {
        watched.removed(link(6), "bob");
        watched.made(link(6), "bob");

        assertThat(done).isEmpty();
        verify(issues, never()).getIssueObject(anyLong());
    }

    private static IssueLink link(long type) {
        IssueLink link = mock(IssueLink.class);
        when(link.getLinkTypeId()).thenReturn(type);
        when(link.getSourceId()).thenReturn(1L);
        when(link.getDestinationId()).thenReturn(2L);
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
