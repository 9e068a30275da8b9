package org.sems.e2e.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sems.e2e.gate.Records.option;
import static org.sems.e2e.gate.Records.rating;
import static org.sems.e2e.gate.Records.user;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sems.e2e.host.Answer;
import org.sems.e2e.host.Host;
import org.sems.e2e.host.SemsProject;

/** Whoever may link may unlink first and pass a gate that reads links: what was raised and asked counts all the same, and the rest is told. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RemovedLinksFuncTest {

    private static final String TODAY = LocalDate.now().toString();
    private static final String REMOVED = "Link removed";
    private Records records;
    private Actions actions;

    @BeforeAll
    void applyTheCoreProfile() {
        records = new Records(SemsProject.withCoreProfile(Host.shared())).withAccountableManager();
        actions = new Actions(records);
    }

    @Test
    void theNonConformanceOfAFindingCountsWithoutItsLink() {
        String finding = records.create("auditor", "Finding", "Grade", option("Major"));
        records.goes("auditor", finding, "Begin action");
        Await.until(() -> !records.linked(finding, "SeMS becomes").isEmpty());
        String nonConformance = records.linked(finding, "SeMS becomes").get(0);
        String closed = records.create("risk-owner", "Corrective action", "Action kind", option("Corrective"));
        actions.closes(closed);

        unlink("risk-owner", finding, nonConformance);
        records.link(closed, "SeMS corrects", finding);

        Await.until(() -> records.flags(finding).contains(REMOVED));
        assertThat(records.refusal("security-manager", finding, "Close"))
                .anyMatch(reason -> reason.contains(nonConformance));
        assertThat(told(finding)).contains("link-removed risk-owner " + finding + " becomes " + nonConformance);
    }

    @Test
    void theActionAndTheRiskOfASevereIncidentCountWithoutTheirLinks() {
        String risk = records.create("risk-owner", "Risk");
        records.goes(
                "risk-owner",
                risk,
                "Assess",
                "Inherent rating",
                rating("Likely", "Major"),
                "Current rating",
                rating("Possible", "Major"));
        String incident = records.create("reporter", "Incident", "Incident class", option("Incident"));
        records.link(incident, "SeMS affects", risk);
        records.goes(
                "security-manager",
                incident,
                "Triage",
                "Actual severity",
                option("Severe"),
                "Potential severity",
                option("Severe"));
        records.goes("security-manager", incident, "Investigate", "Assignee", user("risk-owner"));
        records.goes("risk-owner", incident, "Plan actions", "Cause", "The gate stood open during deliveries.");
        Await.until(() -> records.flags(risk).contains("Review requested")
                && !records.linked(incident, "SeMS raises").isEmpty());
        String action = records.linked(incident, "SeMS raises").get(0);
        records.goes("risk-owner", incident, "Check effectiveness", "Effectiveness check date", TODAY);

        unlink("risk-owner", incident, action);
        unlink("risk-owner", incident, risk);

        Await.until(() -> records.flags(incident).contains(REMOVED)
                && told(incident).contains("link-removed risk-owner " + incident + " affects " + risk));
        assertThat(close(incident))
                .anyMatch(reason -> reason.contains(action))
                .anyMatch(reason -> reason.contains(risk));
        records.as("security-manager")
                .put("/rest/api/2/issue/" + action, Map.of("fields", Map.of("security", Map.of("name", "Restricted"))))
                .ok();
        assertThat(close(incident))
                .noneMatch(reason -> reason.contains(action))
                .anyMatch(reason -> reason.contains(risk))
                .anyMatch(reason -> reason.contains("Closed"));
        assertThat(records.as("risk-owner").get("/browse/" + incident).body())
                .contains("Link removed")
                .doesNotContain(action);
    }

    private List<String> close(String incident) {
        return records.refusal(
                "risk-owner",
                incident,
                "Close",
                "Effectiveness result",
                option("Effective"),
                "Risk review",
                "Nothing.");
    }

    @Test
    void anAuditThatLosesItsLinkForAStepIsFlaggedAndTheStepIsListed() {
        String audit = auditOfTheRiskOwnersControl();
        String control = records.linked(audit, "SeMS audits").get(0);

        unlink("auditor", audit, control);
        Await.until(() -> records.flags(audit).contains(REMOVED));
        records.goes(
                "security-manager",
                audit,
                "Notify",
                "Assignee",
                user("risk-owner"),
                "Auditee",
                user("accountable-manager"));

        assertThat(told(audit))
                .contains(
                        "link-removed auditor " + audit + " audits " + control,
                        "link-missing security-manager " + audit + " audits " + control);

        records.link(audit, "SeMS audits", control);

        Await.until(() -> !records.flags(audit).contains(REMOVED));
        assertThat(told(audit)).contains("link-back security-manager " + audit + " audits " + control);
    }

    @Test
    void theFlagStaysWhileAnotherLinkIsMissing() {
        String audit = auditOfTheRiskOwnersControl();
        String control = records.linked(audit, "SeMS audits").get(0);
        String other = records.create("security-manager", "Control", "Assignee", user("risk-owner"));
        records.link(audit, "SeMS audits", other);
        unlink("auditor", audit, control);
        unlink("auditor", audit, other);
        Await.until(() -> told(audit).size() == 2);

        records.link(audit, "SeMS audits", control);

        Await.until(() -> told(audit).size() == 3);
        assertThat(records.flags(audit)).contains(REMOVED);
    }

    @Test
    void theSecurityManagerClearsTheFlagWithAReasonAndNeitherTheRemoverNorARiskOwnerDoes() {
        String audit = auditOfTheRiskOwnersControl();
        String control = records.linked(audit, "SeMS audits").get(0);
        unlink("security-manager", audit, control);
        Await.until(() -> records.flags(audit).contains(REMOVED));

        assertThat(clear("risk-owner", audit, "link-removed", "It was the wrong control.")
                        .code())
                .isEqualTo("flag.not-for-you");
        assertThat(clear("security-manager", audit, "link-removed", "It was the wrong control.")
                        .code())
                .isEqualTo("flag.own-doing");
        assertThat(clear("outsider", audit, "link-removed", "Why not.").status())
                .isEqualTo(404);
        assertThat(clear("accountable-manager", audit, "link-removed", " ").body())
                .contains("flag.reason-missing");
        assertThat(clear("accountable-manager", audit, "gate-bypassed", "Nothing happened.")
                        .body())
                .contains("flag.not-there");
        assertThat(clear("accountable-manager", audit, "review-requested", "I say so.")
                        .body())
                .contains("flag.not-cleared-by-hand");
        assertThat(records.flags(audit)).contains(REMOVED);

        clear("accountable-manager", audit, "link-removed", "It was the wrong control.")
                .ok();

        assertThat(records.flags(audit)).isEmpty();
        assertThat(told(audit)).contains("flag-cleared accountable-manager " + audit + " audits " + control);
        assertThat(records.as("security-manager")
                        .get("/rest/sems/1.0/ledger?sems=" + records.project().key())
                        .body())
                .contains("It was the wrong control.");
    }

    @Test
    void anAcceptanceWithinToleranceLeavesTheFlagOfABypassWhichIsClearedByAnybodyButWhoWentPast() {
        String risk = records.create("risk-owner", "Risk");
        records.goes(
                "security-manager",
                risk,
                "Assess",
                "Inherent rating",
                rating("Rare", "Minor"),
                "Current rating",
                rating("Rare", "Minor"));
        records.as("admin")
                .post(
                        "/sandbox/app/transition",
                        Map.of(
                                "issue",
                                risk,
                                "action",
                                records.transitionId("security-manager", risk, "Plan treatment"),
                                "user",
                                "security-manager",
                                "skipValidators",
                                true))
                .ok();
        records.goes("security-manager", risk, "Accept", "Risk strategy", option("Accept"), "Reasons", "It is small.");

        assertThat(records.flags(risk)).contains("Gate bypassed");
        assertThat(clear("security-manager", risk, "gate-bypassed", "Looked at.")
                        .code())
                .isEqualTo("flag.own-doing");
        clear("accountable-manager", risk, "gate-bypassed", "Looked at.").ok();

        assertThat(records.flags(risk)).isEmpty();
    }

    @Test
    void thePageShowsWhatTheFlagStandsForAndTakesNoFormWithoutItsToken() {
        String audit = auditOfTheRiskOwnersControl();
        String control = records.linked(audit, "SeMS audits").get(0);
        unlink("auditor", audit, control);
        Await.until(() -> records.flags(audit).contains(REMOVED));
        String page = "/secure/SemsFlags!default.jspa?issue=" + audit;

        assertThat(records.as("security-manager").get("/browse/" + audit).body())
                .contains("SemsFlags!default.jspa?issue=" + audit);
        assertThat(records.as("risk-owner").get("/browse/" + audit).body()).doesNotContain("SemsFlags!default");
        assertThat(records.as("security-manager").get(page).body())
                .contains(REMOVED, control, "By Auditor", "name=\"atl_token\"", "name=\"reason\"");
        assertThat(records.as("outsider").get(page).body()).doesNotContain(audit);

        records.as("security-manager")
                .postText(
                        "/secure/SemsFlags.jspa",
                        "application/x-www-form-urlencoded",
                        "issue=" + audit + "&clear=link-removed&reason=No+token");

        assertThat(records.flags(audit)).contains(REMOVED);
    }

    private String auditOfTheRiskOwnersControl() {
        String audit = records.create("security-manager", "Audit");
        String control = records.create("security-manager", "Control", "Assignee", user("risk-owner"));
        records.link(audit, "SeMS audits", control);
        return audit;
    }

    private Answer clear(String user, String key, String flag, String reason) {
        return records.as(user)
                .post("/rest/sems/1.0/records/" + key + "/flags", Map.of("clear", List.of(flag), "reason", reason));
    }

    private void unlink(String user, String key, String other) {
        for (JsonNode link : records.issue(key).path("fields").path("issuelinks")) {
            if (link.path("inwardIssue").path("key").asText().equals(other)
                    || link.path("outwardIssue").path("key").asText().equals(other)) {
                records.as(user)
                        .delete("/rest/api/2/issueLink/" + link.path("id").asText())
                        .ok();
                return;
            }
        }
        throw new AssertionError(key + " is not linked with " + other);
    }

    /** What the ledger tells of links of the record: kind, who, and the link in words; the oldest first. */
    private List<String> told(String key) {
        List<String> told = new ArrayList<>();
        records.as("security-manager")
                .get("/rest/sems/1.0/ledger?limit=100&sems=" + records.project().key())
                .ok()
                .path("entries")
                .forEach(entry -> {
                    if (entry.path("issue").asText().equals(key)) {
                        entry.path("reasons")
                                .forEach(reason -> told.add(
                                        0,
                                        entry.path("kind").asText() + " "
                                                + entry.path("actor")
                                                        .path("name")
                                                        .asText() + " "
                                                + reason.asText()
                                                        .replaceFirst("^[^\"]*\"", "")
                                                        .replaceFirst("\"[^\"]*$", "")));
                    }
                });
        return told;
    }
}
