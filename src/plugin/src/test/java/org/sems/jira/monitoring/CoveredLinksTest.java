package org.sems.jira.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sems.catalogue.reading.CatalogueReader;
import org.sems.jira.record.field.RecordFields;
import org.sems.jira.record.field.RecordTypes;
import org.sems.sems.SemsRegister;

/** The closure of a finding covers the corrective actions that it raises; nothing covers the risks of an incident. */
class CoveredLinksTest {
    private static final long RAISES = 5;
    private static final long AFFECTS = 6;
    private final IssueLinkManager links = mock(IssueLinkManager.class);
    private final RecordFields fields = mock(RecordFields.class);
    private final CoveredLinks covered = new CoveredLinks(
            links,
            fields,
            new RecordTypes(CatalogueReader.shipped(), mock(SemsRegister.class), fields),
            CatalogueReader.shipped());
    private final Issue finding = issue(1, "finding");
    private final Issue action = issue(2, "corrective-action");
    private final Issue risk = issue(3, "risk");

    @BeforeEach
    void setUp() {
        when(fields.linkTypeId("raises")).thenReturn(Optional.of(RAISES));
        when(fields.linkTypeId("affects")).thenReturn(Optional.of(AFFECTS));
    }

    @Test
    void knowsWhichLinksTheApprovalsOfATypeCover() {
        assertThat(covered.covers(finding, RAISES)).isTrue();
        assertThat(covered.covers(finding, AFFECTS)).isFalse();
        assertThat(covered.covers(issue(9, null), RAISES)).isFalse();
        assertThat(covered.recordsApprovals(risk)).isTrue();
        assertThat(covered.recordsApprovals(issue(9, null))).isFalse();
    }

    @Test
    void knowsWhichLinksSomeApprovalMayCover() {
        assertThat(covered.mayCover(RAISES)).isTrue();
        assertThat(covered.mayCover(AFFECTS)).isFalse();
        assertThat(covered.mayCover(99L)).isFalse();
    }

    @Test
    void findsTheFindingWhoseClosureRestsOnAnAction() {
        List<IssueLink> inward = List.of(link(RAISES, finding, action), link(AFFECTS, risk, action));
        when(links.getInwardLinks(2L)).thenReturn(inward);

        assertThat(covered.byApprovalsOf(action)).containsExactly(finding);
    }

    @Test
    void passesOverALinkToAnIssueThatIsGone() {
        List<IssueLink> inward = List.of(link(RAISES, null, action), link(RAISES, finding, action));
        when(links.getInwardLinks(2L)).thenReturn(inward);

        assertThat(covered.byApprovalsOf(action)).containsExactly(finding);
    }

    @Test
    void readsNoLinksOfIssuesThatAreNoRecords() {
        Issue task = issue(9, null);
        List<IssueLink> inward = List.of(link(RAISES, finding, task));
        when(links.getInwardLinks(9L)).thenReturn(inward);

        assertThat(covered.byApprovalsOf(task)).isEmpty();
    }

    private Issue issue(long id, String recordType) {
        Issue issue = mock(Issue.class);
        when(issue.getId()).thenReturn(id);
        when(issue.getIssueTypeId()).thenReturn(String.valueOf(10_000 + id));
        when(fields.recordTypeOf(String.valueOf(10_000 + id))).thenReturn(Optional.ofNullable(recordType));
        return issue;
    }

    private static IssueLink link(long type, Issue from, Issue to) {
        IssueLink link = mock(IssueLink.class);
        when(link.getLinkTypeId()).thenReturn(type);
        when(link.getSourceId()).thenReturn(1L);
        when(link.getSourceObject()).thenReturn(from);
        when(link.getDestinationObject()).thenReturn(to);
        return link;
    }
}
