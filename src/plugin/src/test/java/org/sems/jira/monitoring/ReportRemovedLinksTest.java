package org.sems.jira.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sems.catalogue.recordtype.RecordFlag;
import org.sems.jira.ledger.Ledger;
import org.sems.jira.ledger.NewLedgerEntry;
import org.sems.jira.link.RemovedLink;
import org.sems.jira.link.RemovedLinkTexts;
import org.sems.jira.link.RemovedLinks;
import org.sems.jira.record.ReadSituation;
import org.sems.jira.record.field.RecordFields;
import org.sems.jira.record.flag.RecordFlags;
import org.sems.jira.record.lock.RecordTransactions;
import org.sems.sems.Sems;

/** Audit 1 audited controls 2 and 3, until Bob removed the links. */
class ReportRemovedLinksTest {
    private final IssueManager issues = mock(IssueManager.class);
    private final IssueLinkManager links = mock(IssueLinkManager.class);
    private final RecordFields fields = mock(RecordFields.class);
    private final Ledger ledger = mock(Ledger.class);
    private final RecordFlags flags = mock(RecordFlags.class);
    private final UserManager users = mock(UserManager.class);
    private final ReadSituation situations = mock(ReadSituation.class);
    private final RecordTransactions transactions = mock(RecordTransactions.class);
    private final List<RemovedLink> rows = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private final ReportRemovedLinks tell = new ReportRemovedLinks(
            new InMemoryLinks(),
            new RemovedLinkTexts(issues),
            transactions,
            new ReportRemovedLinks.Told(ledger, flags, issues, users, situations),
            new ReportRemovedLinks.Present(issues, links, fields));
    private boolean flagged;

    @BeforeEach
    void anAudit() {
        MutableIssue audit = issue(1);
        issue(2);
        issue(3);
        Sems sems = mock(Sems.class);
        when(sems.key()).thenReturn("AIR");
        when(situations.semsOf(audit)).thenReturn(Optional.of(sems));
        when(fields.linkTypeId("audits")).thenReturn(Optional.of(5L));
        when(flags.read(audit)).thenAnswer(asked -> flagged ? Set.of(RecordFlag.LINK_REMOVED) : Set.of());
        for (String key : List.of("ann", "bob")) {
            ApplicationUser user = mock(ApplicationUser.class);
            when(user.getKey()).thenReturn(key);
            when(users.getUserByKey(key)).thenReturn(user);
        }
        doAnswer(asked -> told.add(words(asked.getArgument(0)))).when(ledger).add(any());
        doAnswer(asked -> {
                    boolean raised = !asked.<Set<?>>getArgument(2).isEmpty();
                    if (raised != flagged) { // what is so already is not stored again
                        flagged = raised;
                        told.add((raised ? "flagged by " : "cleared by ")
                                + asked.<Optional<ApplicationUser>>getArgument(1)
                                        .map(ApplicationUser::getKey)
                                        .orElse("the app"));
                    }
                    return null;
                })
                .when(flags)
                .store(anyLong(), any(), any(), any());
        doAnswer(asked -> {
                    asked.<Runnable>getArgument(1).run();
                    return null;
                })
                .when(transactions)
                .holding(anyLong(), any());
        rows.add(new RemovedLink(7, 1, 1, 2, "audits", "bob", false));
        rows.add(new RemovedLink(8, 1, 1, 3, "audits", "bob", false));
    }

    @Test
    void tellsOnceOfEachRemovedLinkAndFlagsTheRecord() {
        tell.removed(1);
        tell.removed(1);

        assertThat(told)
                .containsExactly(
                        "bob: ledger.link-removed SEM-1 audits SEM-2",
                        "bob: ledger.link-removed SEM-1 audits SEM-3",
                        "flagged by bob");
    }

    @Test
    void theFlagGoesWithTheLastOneThatIsBack() {
        tell.removed(1);
        told.clear();

        isThere(2);
        tell.made(1, "ann");
        assertThat(told).containsExactly("ann: ledger.link-back SEM-1 audits SEM-2");
        isThere(3);
        tell.made(1, "ann");

        assertThat(told).endsWith("ann: ledger.link-back SEM-1 audits SEM-3", "cleared by ann");
        assertThat(rows).isEmpty();
    }

    @Test
    void whatWasBackBeforeAnybodyLookedIsToldAllTheSame() {
        isThere(2);
        isThere(3);

        tell.made(1, "bob");

        assertThat(told)
                .containsExactly(
                        "bob: ledger.link-removed SEM-1 audits SEM-2",
                        "bob: ledger.link-removed SEM-1 audits SEM-3",
                        "flagged by bob",
                        "bob: ledger.link-back SEM-1 audits SEM-2",
                        "bob: ledger.link-back SEM-1 audits SEM-3",
                        "cleared by bob");
    }

    @Test
    void anotherLinkSettlesNothing() {
        tell.removed(1);
        told.clear();

        tell.made(1, "ann");

        assertThat(told).isEmpty();
        assertThat(rows).hasSize(2);
    }

    @Test
    void aFlagThatSomethingElseHasOverwrittenComesBackWithTheJob() {
        tell.removed(1);
        told.clear();
        flagged = false;

        tell.check(() -> false);

        assertThat(told).containsExactly("flagged by bob");
    }

    @Test
    void theJobFindsALinkThatIsBackWithoutAnEvent() {
        tell.removed(1);
        isThere(2);
        isThere(3);
        told.clear();

        tell.check(() -> false);

        assertThat(told)
                .containsExactly(
                        ": ledger.link-back SEM-1 audits SEM-2",
                        ": ledger.link-back SEM-1 audits SEM-3",
                        "cleared by the app");
    }

    @Test
    void ofARecordThatWasDeletedTheKeyIsGoneAndOneWithoutItsRecordIsForgotten() {
        when(issues.getIssueObject(2L)).thenReturn(null);
        tell.removed(1);
        assertThat(told).contains("bob: ledger.link-removed-deleted audits");

        when(issues.getIssueObject(1L)).thenReturn(null);
        tell.check(() -> false);

        assertThat(rows).isEmpty();
    }

    @Test
    void theJobGoesOnAfterARecordThatCannotBeRead() {
        MutableIssue other = issue(9);
        rows.add(0, new RemovedLink(6, 9, 9, 2, "audits", "bob", false));
        when(situations.semsOf(other)).thenThrow(new IllegalStateException("busy"));

        tell.check(() -> false);

        assertThat(told).contains("bob: ledger.link-removed SEM-1 audits SEM-2");
    }

    private void isThere(long control) {
        IssueLink link = mock(IssueLink.class);
        when(links.getIssueLink(1L, control, 5L)).thenReturn(link);
    }

    private static String words(NewLedgerEntry newLedgerEntry) {
        StringBuilder words = new StringBuilder(newLedgerEntry.actorKey())
                .append(": ")
                .append(newLedgerEntry.reasons().get(0).code());
        newLedgerEntry
                .reasons()
                .get(0)
                .arguments()
                .forEach(argument -> words.append(' ').append(argument));
        return words.toString();
    }

    private MutableIssue issue(long id) {
        MutableIssue issue = mock(MutableIssue.class);
        when(issue.getId()).thenReturn(id);
        when(issue.getKey()).thenReturn("SEM-" + id);
        when(issues.getIssueObject(id)).thenReturn(issue);
        return issue;
    }

    private final class InMemoryLinks implements RemovedLinks {
        @Override
        public void add(long issueId, long fromIssueId, long toIssueId, String linkType, String byUserKey) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<RemovedLink> ofRecord(long issueId) {
            return rows.stream().filter(row -> row.issueId() == issueId).toList();
        }

        @Override
        public List<Long> records() {
            return rows.stream().map(RemovedLink::issueId).distinct().toList();
        }

        @Override
        public void markReported(RemovedLink link) {
            rows.replaceAll(row -> row.id() == link.id()
                    ? new RemovedLink(
                            row.id(), row.issueId(), row.fromIssueId(), row.toIssueId(), row.linkType(), row.by(), true)
                    : row);
        }

        @Override
        public void settle(RemovedLink link) {
            rows.removeIf(row -> row.id() == link.id());
        }
    }
}
