package org.sems.jira.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.util.UserManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sems.jira.approval.Deed;
import org.sems.jira.approval.Ledger;
import org.sems.jira.approval.LedgerEntry;
import org.sems.jira.approval.LedgerKind;
import org.sems.jira.rest.Actor;
import org.sems.jira.fields.ModelInForce;
import org.sems.jira.fields.Ratings;
import org.sems.jira.testing.Criteria;
import org.sems.jira.testing.English;
import org.sems.problem.Problem;

/** AIR-1 may be browsed, AIR-2 may not, the record with the id 3 was deleted. */
class ReadLedgerTest {

    private final IssueManager issues = mock(IssueManager.class);
    private final PermissionManager permissions = mock(PermissionManager.class);
    private final Entries ledger = new Entries();
    private ReadLedger read;

    @BeforeEach
    void records() {
        issue(1, "AIR-1", true);
        issue(2, "AIR-2", false);
        VisibleRecords records = new VisibleRecords(issues, permissions, mock(Actor.class), English.messages());
        People people = new People(mock(UserManager.class));
        ApprovalWords words = new ApprovalWords(people, records, English.messages(),
                new Ratings(Criteria.models(), new ModelInForce(Criteria.register(), Criteria.models())), new SeenLinks(records, English.messages()));
        read = new ReadLedger(ledger, records, people, words, English.messages());
    }

    @Test
    void leavesOutWhatIsAboutRecordsThatTheReaderMayNotBrowse() {
        ledger.add(bypass(1L));
        ledger.add(bypass(2L));

        assertThat(entries(10)).extracting(entry -> entry.get("issue")).containsExactly("AIR-1");
    }

    @Test
    void ofADeletedRecordTellsThatAndNothingThatItHeld() {
        ledger.add(new Deed("AIR", Optional.of(3L), LedgerKind.EXCEPTION, "JIRAUSER1", "Accept", List.of(Problem.of("record.busy")), "Secret reason"));

        assertThat(entries(10)).singleElement().satisfies(entry -> {
            assertThat(entry).containsEntry("deleted", true).containsEntry("kind", "exception").doesNotContainKey("issue");
            assertThat(entry.toString()).doesNotContain("Secret reason").doesNotContain("Accept").contains("JIRAUSER1");
        });
    }

    @Test
    void namesNoOtherRecordThatTheReaderMayNotBrowse() {
        ledger.add(new Deed("AIR", Optional.of(1L), LedgerKind.BYPASS, "", "Close", List.of(Problem.of("approval.none", "AIR-2, AIR-1")), "See AIR-2."));

        assertThat(entries(10)).singleElement().satisfies(entry -> {
            assertThat(entry.get("reasons").toString()).contains("(a record you may not see), AIR-1");
            assertThat(entry).containsEntry("note", "See (a record you may not see).");
        });
    }

    @Test
    void fillsAPageBeyondWhatIsHidden() {
        for (int round = 0; round < 6; round++) {
            ledger.add(bypass(2L));
            ledger.add(bypass(1L));
            ledger.add(bypass(2L));
        }

        Map<String, Object> first = read.before("AIR", Long.MAX_VALUE, 4);
        Map<String, Object> second = read.before("AIR", (Long) first.get("next"), 4);

        assertThat(ids(first)).containsExactly(17L, 14L, 11L, 8L);
        assertThat(ids(second)).containsExactly(5L, 2L);
        assertThat(second).doesNotContainKey("next");
    }

    @Test
    void aPageOfOneIsFilledHoweverMuchIsHidden() {
        ledger.add(bypass(1L));
        for (int entry = 0; entry < 900; entry++) {
            ledger.add(bypass(2L));
        }

        assertThat(ids(read.before("AIR", Long.MAX_VALUE, 1))).containsExactly(1L);
    }

    @Test
    void nothingTellsOfHiddenEntriesThatFollow() {
        ledger.add(bypass(2L));
        ledger.add(bypass(1L));
        ledger.add(bypass(2L));
        ledger.add(bypass(2L));
        ledger.add(bypass(1L));

        Map<String, Object> first = read.before("AIR", Long.MAX_VALUE, 1);
        Map<String, Object> second = read.before("AIR", (Long) first.get("next"), 1);

        assertThat(first).containsEntry("next", 5L);
        assertThat(ids(second)).containsExactly(2L);
        assertThat(second).doesNotContainKey("next");
    }

    @Test
    void doesNotReadAWholeLedgerForWhoMaySeeNothing() {
        ledger.add(bypass(1L));
        for (int entry = 0; entry < 10_500; entry++) {
            ledger.add(bypass(2L));
        }

        Map<String, Object> page = read.before("AIR", Long.MAX_VALUE, 10);

        assertThat(ids(page)).isEmpty();
        assertThat(ledger.asked).isEqualTo(50);
        assertThat(page).as("a round number, and nobody's entry").containsEntry("next", 1_000L);
        assertThat(ids(read.before("AIR", (Long) page.get("next"), 10))).containsExactly(1L);
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> entries(int limit) {
        return (List<Map<String, Object>>) read.before("AIR", Long.MAX_VALUE, limit).get("entries");
    }

    @SuppressWarnings("unchecked")
    private static List<Object> ids(Map<String, Object> page) {
        return ((List<Map<String, Object>>) page.get("entries")).stream().map(entry -> entry.get("id")).toList();
    }

    private static Deed bypass(long issueId) {
        return new Deed("AIR", Optional.of(issueId), LedgerKind.BYPASS, "", "Accept", List.of(), "");
    }

    private void issue(long id, String key, boolean visible) {
        MutableIssue issue = mock(MutableIssue.class);
        when(issue.getKey()).thenReturn(key);
        when(issues.getIssueObject(id)).thenReturn(issue);
        when(issues.getIssueObject(key)).thenReturn(issue);
        when(permissions.hasPermission(eq(ProjectPermissions.BROWSE_PROJECTS), eq(issue), any())).thenReturn(visible);
    }

    /** Numbers its entries from 1. */
    private static final class Entries implements Ledger {
        private final List<LedgerEntry> all = new ArrayList<>();
        private int asked;

        @Override
        public void add(Deed deed) {
            all.add(0, new LedgerEntry(all.size() + 1, Instant.EPOCH, deed));
        }

        @Override
        public List<LedgerEntry> before(String semsKey, long before, int limit) {
            asked++;
            return all.stream().filter(entry -> entry.id() < before).limit(limit).toList();
        }

        @Override
        public List<LedgerEntry> ofKinds(String semsKey, Set<LedgerKind> kinds, long before, int limit) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<LedgerEntry> ofRecord(long issueId, Set<LedgerKind> kinds, int limit) {
            throw new UnsupportedOperationException();
        }
    }
}
