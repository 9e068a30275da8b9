package org.sems.jira.ledger.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.util.UserManager;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sems.jira.access.People;
import org.sems.jira.access.VisibleRecords;
import org.sems.jira.approval.text.ApprovalJson;
import org.sems.jira.approval.text.VisibleLinks;
import org.sems.jira.ledger.LedgerKind;
import org.sems.jira.ledger.NewLedgerEntry;
import org.sems.jira.membership.ForeignApprovals;
import org.sems.jira.membership.Membership;
import org.sems.jira.rating.ModelInForce;
import org.sems.jira.rating.Ratings;
import org.sems.jira.rest.Actor;
import org.sems.jira.testing.Criteria;
import org.sems.jira.testing.English;
import org.sems.jira.testing.InMemoryLedger;
import org.sems.problem.Problem;
import org.sems.problem.Refused;

/** AIR-1 may be browsed, AIR-2 may not, the record with the id 3 was deleted. */
class ReadLedgerTest {

    private final IssueManager issues = mock(IssueManager.class);
    private final PermissionManager permissions = mock(PermissionManager.class);
    private final InMemoryLedger ledger = new InMemoryLedger();
    private LedgerScope scope = new LedgerScope(List.of(LedgerPart.whole("AIR", "")));
    private ReadLedger read;
    private static final Instant START = Instant.parse("2026-05-01T12:00:00Z");

    @BeforeEach
    void records() {
        issue(1, "AIR-1", true);
        issue(2, "AIR-2", false);
        read = reader(ledger);
    }

    private ReadLedger reader(InMemoryLedger entries) {
        VisibleRecords records = new VisibleRecords(issues, permissions, mock(Actor.class), English.messages());
        People people = new People(mock(UserManager.class));
        ApprovalJson words = new ApprovalJson(
                people,
                records,
                English.messages(),
                new Ratings(Criteria.models(), new ModelInForce(Criteria.register(), Criteria.models())),
                new VisibleLinks(records, English.messages()),
                mock(ForeignApprovals.class));
        return new ReadLedger(entries, records, people, words, English.messages());
    }

    @Test
    void leavesOutWhatIsAboutRecordsThatTheReaderMayNotBrowse() {
        ledger.add(bypass(1L));
        ledger.add(bypass(2L));

        assertThat(entries(10)).extracting(entry -> entry.get("issue")).containsExactly("AIR-1");
    }

    @Test
    void ofADeletedRecordTellsThatAndNothingThatItHeld() {
        ledger.add(new NewLedgerEntry(
                "AIR",
                Optional.of(3L),
                LedgerKind.EXCEPTION,
                "JIRAUSER1",
                "Accept",
                List.of(Problem.of("record.busy")),
                "Secret reason"));

        assertThat(entries(10)).singleElement().satisfies(entry -> {
            assertThat(entry)
                    .containsEntry("deleted", true)
                    .containsEntry("kind", "exception")
                    .doesNotContainKey("issue");
            assertThat(entry.toString())
                    .doesNotContain("Secret reason")
                    .doesNotContain("Accept")
                    .contains("JIRAUSER1");
        });
    }

    @Test
    void namesNoOtherRecordThatTheReaderMayNotBrowse() {
        ledger.add(new NewLedgerEntry(
                "AIR",
                Optional.of(1L),
                LedgerKind.BYPASS,
                "",
                "Close",
                List.of(Problem.of("approval.none", "AIR-2, AIR-1")),
                "See AIR-2."));

        assertThat(entries(10)).singleElement().satisfies(entry -> {
            assertThat(entry.get("reasons").toString()).contains("(a record you may not see), AIR-1");
            assertThat(entry).containsEntry("note", "See (a record you may not see).");
        });
    }

    @Test
    void numbersWhatTheReaderSeesOverAllPages() {
        for (int round = 0; round < 6; round++) {
            ledger.add(bypass(2L));
            ledger.at(START.plusSeconds(round)).add(bypass(1L));
            ledger.add(bypass(2L));
        }

        Map<String, Object> first = read.page(scope, "", 4);
        Map<String, Object> second = read.page(scope, (String) first.get("next"), 4);

        assertThat(numbers(first)).containsExactly(1L, 2L, 3L, 4L);
        assertThat(moments(first)).containsExactly(5L, 4L, 3L, 2L);
        assertThat(numbers(second)).containsExactly(5L, 6L);
        assertThat(moments(second)).containsExactly(1L, 0L);
        assertThat(second).doesNotContainKey("next");
    }

    /** Of a ledger whose hidden entries are as many as one likes nothing differs, whatever is asked for. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7})
    void nothingTellsHowManyEntriesAreHidden(int limit) {
        InMemoryLedger without = new InMemoryLedger();
        for (int entry = 0; entry < 7; entry++) {
            Instant at = START.plusSeconds(entry / 3);
            ledger.at(at);
            for (int hidden = 0; hidden < entry; hidden++) {
                ledger.add(bypass(2L));
            }
            ledger.add(bypass(1L));
            without.at(at).add(bypass(1L));
        }
        ledger.add(bypass(2L));

        assertThat(pages(read, limit)).isEqualTo(pages(reader(without), limit)).hasSize((7 + limit - 1) / limit);
    }

    @Test
    void aPageOfOneIsFilledHoweverMuchIsHidden() {
        ledger.add(bypass(1L));
        for (int entry = 0; entry < 900; entry++) {
            ledger.add(bypass(2L));
        }

        assertThat(numbers(read.page(scope, "", 1))).containsExactly(1L);
    }

    @Test
    void doesNotReadAWholeLedgerForWhoMaySeeNothing() {
        ledger.at(START).add(bypass(1L));
        for (int entry = 0; entry < 10_500; entry++) {
            ledger.at(START.plusSeconds(10 + entry)).add(bypass(2L));
        }

        Map<String, Object> page = read.page(scope, "", 10);

        assertThat(numbers(page)).isEmpty();
        assertThat(ledger.asked()).isEqualTo(50);
        assertThat(numbers(read.page(scope, (String) page.get("next"), 10))).containsExactly(1L);
    }

    @Test
    void goesOnWhereTheReaderWasAlsoIfThatMayNoLongerBeSeen() {
        ledger.at(START).add(bypass(1L));
        ledger.at(START.plusSeconds(1)).add(bypass(3L));
        ledger.at(START.plusSeconds(2)).add(bypass(3L));
        String next = (String) read.page(scope, "", 1).get("next");
        issue(3, "AIR-3", false);

        assertThat(moments(read.page(scope, next, 9))).containsExactly(0L);
    }

    @Test
    void refusesAPlaceThatIsNone() {
        assertThatThrownBy(() -> read.page(scope, "12", 5))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("ledger.no-such-place");
    }

    /** AIR-1 is in project 77, which was in OLD for a minute with project 88. */
    @Test
    void ofAFormerLedgerItReadsWhatConcernsTheProjectsOfTheSemsInTheirTime() {
        when(issues.getIssueObject(1L).getProjectId()).thenReturn(77L);
        issue(4, "SEA-1", true);
        when(issues.getIssueObject(4L).getProjectId()).thenReturn(88L);
        Membership time = new Membership("OLD", "OLD", "Old one", 77, START, Optional.of(START.plusSeconds(60)));
        scope = new LedgerScope(
                List.of(LedgerPart.whole("AIR", ""), new LedgerPart("OLD", "Old one (OLD)", List.of(time), false)));
        ledger.at(START.minusSeconds(1)).add(of("OLD", Optional.empty(), "before"));
        ledger.at(START).add(of("OLD", Optional.of(1L), "ours"));
        ledger.add(of("OLD", Optional.of(4L), "theirs"));
        ledger.add(of("OLD", Optional.of(3L), "deleted"));
        ledger.add(new NewLedgerEntry(
                "OLD",
                Optional.empty(),
                LedgerKind.SET_UP,
                "",
                "OLD",
                List.of(
                        Problem.of("ledger.project-joined", "AIR", "77"),
                        Problem.of("ledger.project-joined", "SEA", "88")),
                ""));
        ledger.at(START.plusSeconds(61)).add(of("OLD", Optional.empty(), "after"));
        ledger.add(of("AIR", Optional.empty(), "now"));

        assertThat(entries(10))
                .extracting(entry -> entry.get("subject") + " | " + entry.get("former"))
                .containsExactly(
                        "now | ",
                        "OLD | In the former SeMS Old one (OLD), which was removed.",
                        "ours | In the former SeMS Old one (OLD), which was removed.");
        assertThat(entries(10).get(1).get("reasons"))
                .isEqualTo(List.of("The project AIR is in this SeMS from now on."));
    }

    private static NewLedgerEntry of(String sems, Optional<Long> issueId, String subject) {
        return new NewLedgerEntry(sems, issueId, LedgerKind.BYPASS, "", subject, List.of(), "");
    }

    private List<Map<String, Object>> pages(ReadLedger reader, int limit) {
        List<Map<String, Object>> pages = new ArrayList<>();
        String next = "";
        do {
            pages.add(reader.page(scope, next, limit));
            next = (String) pages.get(pages.size() - 1).get("next");
        } while (next != null);
        return pages;
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> entries(int limit) {
        return (List<Map<String, Object>>) read.page(scope, "", limit).get("entries");
    }

    @SuppressWarnings("unchecked")
    private static List<Object> numbers(Map<String, Object> page) {
        return ((List<Map<String, Object>>) page.get("entries"))
                .stream().map(entry -> entry.get("number")).toList();
    }

    /** Seconds after the start. */
    @SuppressWarnings("unchecked")
    private static List<Long> moments(Map<String, Object> page) {
        return ((List<Map<String, Object>>) page.get("entries"))
                .stream()
                        .map(entry -> Duration.between(START, Instant.parse((String) entry.get("at")))
                                .toSeconds())
                        .toList();
    }

    private static NewLedgerEntry bypass(long issueId) {
        return new NewLedgerEntry("AIR", Optional.of(issueId), LedgerKind.BYPASS, "", "Accept", List.of(), "");
    }

    private void issue(long id, String key, boolean visible) {
        MutableIssue issue = mock(MutableIssue.class);
        when(issue.getKey()).thenReturn(key);
        when(issues.getIssueObject(id)).thenReturn(issue);
        when(issues.getIssueObject(key)).thenReturn(issue);
        when(permissions.hasPermission(eq(ProjectPermissions.BROWSE_PROJECTS), eq(issue), any()))
                .thenReturn(visible);
    }
}
