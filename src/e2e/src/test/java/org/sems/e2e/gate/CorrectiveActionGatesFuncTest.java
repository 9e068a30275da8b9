package org.sems.e2e.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sems.e2e.gate.Records.option;
import static org.sems.e2e.gate.Records.user;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sems.e2e.host.Host;
import org.sems.e2e.host.SemsProject;

/** A corrective action starts only risk-reviewed or to save life (R65), and closes only when it has worked, as somebody else than its owner found (R67). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CorrectiveActionGatesFuncTest {

    private static final String TODAY = LocalDate.now().toString();
    private Records records;

    @BeforeAll
    void applyTheCoreProfile() {
        records = new Records(SemsProject.withCoreProfile(Host.shared()));
    }

    @Test
    void startsRiskReviewedAndApproved() {
        String action = records.create("risk-owner", "Corrective action", "Action kind", option("Corrective"));

        records.goes("risk-owner", action, "Review risk", "Risk review", "Brings no new risk.");
        List<String> byOwner = records.offered("risk-owner", action);
        records.goes("security-manager", action, "Approve", "Assignee", user("risk-owner"));
        records.goes("risk-owner", action, "Start");

        assertThat(byOwner).doesNotContain("Approve").contains("Return for changes");
        assertThat(records.statusHistory(action))
                .containsExactly(
                        "risk-owner: Proposed > Risk reviewed",
                        "security-manager: Risk reviewed > Approved",
                        "risk-owner: Approved > Implementing");
    }

    /** One without a date is never overdue, one without an owner is nobody's. */
    @Test
    void isApprovedOnlyWithAnOwnerAndADayToCome() {
        String action = records.create("risk-owner", "Corrective action", "Action kind", option("Corrective"));
        records.goes("risk-owner", action, "Review risk", "Risk review", "Brings no new risk.");

        List<String> withNeither = records.refusal("security-manager", action, "Approve");
        List<String> tooLate = records.refusal(
                "security-manager", action, "Approve", "Assignee", user("risk-owner"), "Due date", "2020-01-31");

        assertThat(withNeither)
                .hasSize(2)
                .anyMatch(reason -> reason.contains("Assignee"))
                .anyMatch(reason -> reason.contains("Due date"));
        assertThat(tooLate).singleElement().asString().contains("Due date is past");
    }

    @Test
    void getsMoreTimeByAStepWithAReasonAndNotFromItsOwner() {
        String action = started();
        String later = LocalDate.now().plusDays(60).toString();

        int byEdit = records.as("security-manager")
                .put("/rest/api/2/issue/" + action, Map.of("fields", Map.of("duedate", later)))
                .status();
        records.goes("risk-owner", action, "Ask for more time");
        List<String> withoutReason = records.refusal("security-manager", action, "Give more time", "Due date", later);
        List<String> oldReason = records.refusal(
                "security-manager",
                action,
                "Give more time",
                "Due date",
                later,
                "Reasons",
                records.value(action, "Reasons").asText());
        List<String> past = records.refusal(
                "security-manager",
                action,
                "Give more time",
                "Due date",
                "2020-01-31",
                "Reasons",
                "The camera comes late.");
        records.goes("security-manager", action, "Give more time", "Due date", later);

        assertThat(byEdit).isEqualTo(400);
        assertThat(records.offered("risk-owner", action))
                .contains("Ask for more time")
                .doesNotContain("Give more time");
        assertThat(withoutReason).singleElement().asString().contains("Reasons");
        assertThat(oldReason).singleElement().asString().contains("Reasons");
        assertThat(past).singleElement().asString().contains("Due date");
        assertThat(records.value(action, "Due date").asText()).isEqualTo(later);
        assertThat(records.status(action)).isEqualTo("Implementing");
    }

    @Test
    void nobodyGivesThemselvesMoreTimeNorHandsTheActionOverFirst() {
        String action = records.create("risk-owner", "Corrective action", "Action kind", option("Corrective"));
        records.goes("risk-owner", action, "Review risk", "Risk review", "Brings no new risk.");
        records.goes("accountable-manager", action, "Approve", "Assignee", user("security-manager"));

        List<String> asOwner = refusalOfMoreTime(action);
        records.as("security-manager")
                .put("/rest/api/2/issue/" + action + "/assignee", Map.of("name", "risk-owner"))
                .ok();
        List<String> afterHandingOver = refusalOfMoreTime(action);

        assertThat(asOwner).singleElement().asString().contains("Assignee");
        assertThat(afterHandingOver).singleElement().asString().contains("Assignee");
    }

    private List<String> refusalOfMoreTime(String action) {
        return records.refusal(
                "security-manager",
                action,
                "Give more time",
                "Due date",
                LocalDate.now().plusDays(60).toString(),
                "Reasons",
                "I need more.");
    }

    @Test
    void isNotRiskReviewedWithoutAReview() {
        String action = records.create("risk-owner", "Corrective action");

        assertThat(records.refusal("risk-owner", action, "Review risk"))
                .singleElement()
                .asString()
                .contains("Risk review");
    }

    @Test
    void savesLifeFirstOnlyWithAReason() {
        String action = records.create("risk-owner", "Corrective action");

        List<String> reasons = records.refusal(
                "risk-owner",
                action,
                "Start at once for life safety",
                "Assignee",
                user("risk-owner"),
                "Due date",
                TODAY);
        records.goes(
                "risk-owner",
                action,
                "Start at once for life safety",
                "Assignee",
                user("risk-owner"),
                "Life-safety bypass reason",
                "The roof of the checkpoint may come down.");

        assertThat(reasons).singleElement().asString().contains("Life-safety bypass reason");
        assertThat(records.status(action)).isEqualTo("Implementing");
    }

    @Test
    void afterABypassTheRiskReviewIsMadeUpForBeforeItCloses() {
        String action = records.create("risk-owner", "Corrective action");
        records.goes(
                "risk-owner",
                action,
                "Start at once for life safety",
                "Assignee",
                user("risk-owner"),
                "Life-safety bypass reason",
                "Roof.");
        records.goes("risk-owner", action, "Report done", "Effectiveness check date", TODAY);

        List<String> reasons =
                records.refusal("security-manager", action, "Close", "Effectiveness result", option("Effective"));
        records.goes("risk-owner", action, "Review risk afterwards", "Risk review", "No new risk.");
        records.goesBecause(
                "Seen on site, nothing to attach.",
                "security-manager",
                action,
                "Close",
                "Effectiveness result",
                option("Effective"));

        assertThat(reasons).anyMatch(reason -> reason.contains("Risk review"));
        assertThat(records.status(action)).isEqualTo("Closed");
    }

    @Test
    void closesOnlyWhenItHasWorkedAndNotByWhoOwnedIt() {
        String action = done();

        List<String> reasons =
                records.refusal("risk-owner", action, "Close", "Effectiveness result", option("Not effective"));

        assertThat(reasons)
                .anyMatch(reason -> reason.contains("Effectiveness result"))
                .anyMatch(reason -> reason.contains("Assignee"));
    }

    @Test
    void handingItToAColleagueDoesNotLetTheOwnerCloseIt() {
        String action = done();
        records.as("security-manager")
                .put("/rest/api/2/issue/" + action + "/assignee", user("auditor"))
                .ok();

        List<String> reasons =
                records.refusal("risk-owner", action, "Close", "Effectiveness result", option("Effective"));

        assertThat(reasons).anyMatch(reason -> reason.contains("Assignee"));
    }

    @Test
    void whoeverDidTheWorkDoesNotCloseItWhoeverIsTheAssignee() {
        String action = records.create("risk-owner", "Corrective action", "Action kind", option("Corrective"));
        records.goes("risk-owner", action, "Review risk", "Risk review", "Brings no new risk.");
        records.goes("security-manager", action, "Approve", "Assignee", user("auditor"));
        records.goes("risk-owner", action, "Start");
        records.goes("security-manager", action, "Report done", "Effectiveness check date", TODAY);

        List<String> byWhoStarted =
                records.refusal("risk-owner", action, "Close", "Effectiveness result", option("Effective"));
        List<String> byWhoReported =
                records.refusal("security-manager", action, "Close", "Effectiveness result", option("Effective"));
        records.goesBecause(
                "Seen on site, nothing to attach.",
                "accountable-manager",
                action,
                "Close",
                "Effectiveness result",
                option("Effective"));

        assertThat(byWhoStarted)
                .contains("You moved this record to Implementing on " + TODAY
                        + ". Somebody who did not do the work closes it.");
        assertThat(byWhoReported)
                .contains("You moved this record to Effectiveness check on " + TODAY
                        + ". Somebody who did not do the work closes it.");
        assertThat(records.status(action)).isEqualTo("Closed");
    }

    @Test
    void isNotClosedBeforeTheDayOfTheCheck() {
        String action = started();
        records.goes(
                "risk-owner",
                action,
                "Report done",
                "Effectiveness check date",
                LocalDate.now().plusDays(2).toString());

        List<String> reasons = records.refusal("auditor", action, "Close", "Effectiveness result", option("Effective"));

        assertThat(reasons).anyMatch(reason -> reason.contains("Effectiveness check date"));
    }

    @Test
    void whatDidNotWorkIsReviewedForItsRisksAnew() {
        String action = done();

        records.goes("auditor", action, "Not effective", "Effectiveness result", option("Not effective"));

        assertThat(records.value(action, "Risk review").isNull()).isTrue();
        assertThat(records.refusal("risk-owner", action, "Review risk")).isNotEmpty();
    }

    /** The reason of an earlier step is no reason. */
    @Test
    void isWithdrawnWithAReasonOfItsOwn() {
        String action = records.create("risk-owner", "Corrective action", "Action kind", option("Corrective"));
        records.goes("risk-owner", action, "Review risk", "Risk review", "Brings no new risk.");
        records.goes("security-manager", action, "Return for changes", "Reasons", "Too dear.");

        assertThat(records.refusal("security-manager", action, "Withdraw"))
                .singleElement()
                .asString()
                .contains("Reasons");
        assertThat(records.refusal("security-manager", action, "Withdraw", "Reasons", "Too dear."))
                .singleElement()
                .asString()
                .contains("Reasons");
        records.goes("security-manager", action, "Withdraw", "Reasons", "Another action does it.");

        assertThat(records.status(action)).isEqualTo("Withdrawn");
    }

    private String started() {
        String action = records.create("risk-owner", "Corrective action", "Action kind", option("Corrective"));
        records.goes("risk-owner", action, "Review risk", "Risk review", "Brings no new risk.");
        records.goes("security-manager", action, "Approve", "Assignee", user("risk-owner"));
        records.goes("risk-owner", action, "Start");
        return action;
    }

    private String done() {
        String action = started();
        records.goes("risk-owner", action, "Report done", "Effectiveness check date", TODAY);
        return action;
    }
}
