package org.sems.jira.record.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.security.PermissionManager;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sems.catalogue.reading.CatalogueReader;
import org.sems.jira.record.LinkedRecords;
import org.sems.jira.record.ReadRecord;
import org.sems.record.Direction;
import org.sems.record.RecordFacts;
import org.sems.sems.SemsRegister;

/** All rules of a decision see the same links; the next decision sees those that are there then. */
class LinksReadOnceTest {
    private final IssueLinkManager links = mock(IssueLinkManager.class);
    private final RecordFields fields = mock(RecordFields.class);
    private final Issue issue = mock(Issue.class);

    @Test
    void aRecordReadsLinksOfOneTypeAndDirectionOnceAndTheNextOneReadsThemAnew() {
        when(fields.linkTypeId("affects")).thenReturn(Optional.of(5L));
        when(issue.getId()).thenReturn(1L);
        RecordFacts first = record();

        assertThat(first.linked("affects", Direction.OUTWARD)).isEmpty();
        List<IssueLink> made = List.of(link());
        when(links.getOutwardLinks(1L)).thenReturn(made);

        assertThat(first.linked("affects", Direction.OUTWARD)).isEmpty();
        assertThat(first.linked("affects", Direction.INWARD)).isEmpty();
        assertThat(record().linked("affects", Direction.OUTWARD)).hasSize(1);
        verify(links, times(2)).getOutwardLinks(1L);
    }

    private static IssueLink link() {
        IssueLink link = mock(IssueLink.class);
        Issue other = mock(Issue.class);
        when(other.getKey()).thenReturn("SEM-2");
        when(link.getLinkTypeId()).thenReturn(5L);
        when(link.getDestinationObject()).thenReturn(other);
        return link;
    }

    private RecordFacts record() {
        LinkedRecords linked = new LinkedRecords(
                links,
                mock(PermissionManager.class),
                new RecordTypes(CatalogueReader.shipped(), mock(SemsRegister.class), fields),
                fields);
        return new ReadRecord(null, linked, null, null, null, null, null, null).read(issue, null);
    }
}
