package org.sems.e2e.nextsteps;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sems.e2e.gate.Await;
import org.sems.e2e.gate.Records;
import org.sems.e2e.host.Answer;
import org.sems.e2e.host.Host;
import org.sems.e2e.host.Rating;
import org.sems.e2e.host.SemsProject;

/** What is kept about a record is shown beside it: exceptions with their reasons, and reviews with who asked for them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TrailFuncTest {

    private static final Map<String, Object> LOW = Rating.of("Unlikely", "Minor");

    private final Host host = Host.shared();
    private SemsProject project;

    @BeforeAll
    void setUp() {
        project = SemsProject.withCoreProfile(host);
    }

    @Test
    void aRecordOfWhichThereIsNothingToTellHasNoSuchPanel() {
        String risk = project.create("security-manager", "Risk", "Theft of tools", Map.of());

        assertThat(page("security-manager", risk)).contains("sems-next-steps").doesNotContain("sems-approvals");
    }

    @Test
    void anExceptionIsShownWithItsReasonAsItWasWritten() {
        String risk = project.create("security-manager", "Risk", "Theft of fuel", Map.of());
        project.transition(
                        "security-manager",
                        risk,
                        "Assess",
                        Map.of(project.field("Inherent rating"), LOW, project.field("Current rating"), LOW))
                .ok();
        project.transition(
                        "security-manager",
                        risk,
                        "Plan treatment",
                        Map.of(
                                project.field("Residual rating"),
                                LOW,
                                project.field("Risk strategy"),
                                Map.of("value", "Avoid"),
                                "assignee",
                                Map.of("name", "risk-owner")))
                .ok();

        withComment("risk-owner", risk, "Start treatment", "The pump is <b>gone</b>: nothing to control");

        assertThat(page("auditor", risk))
                .containsSubsequence(
                        "sems-approvals",
                        "Exceptions, bypasses and removed links",
                        "Start treatment",
                        "Exception with a reason",
                        "By Risk Owner",
                        "Nothing is linked as",
                        "The pump is &lt;b&gt;gone&lt;/b&gt;: nothing to control")
                .doesNotContain("<b>gone");
    }

    @Test
    void aCommentThatOnlyARoleMayReadIsNoReasonAndIsToldToNobody() {
        String risk = project.create("security-manager", "Risk", "Theft of keys", Map.of());
        project.transition(
                        "security-manager",
                        risk,
                        "Assess",
                        Map.of(project.field("Inherent rating"), LOW, project.field("Current rating"), LOW))
                .ok();
        project.transition(
                        "security-manager",
                        risk,
                        "Plan treatment",
                        Map.of(
                                project.field("Residual rating"),
                                LOW,
                                project.field("Risk strategy"),
                                Map.of("value", "Avoid"),
                                "assignee",
                                Map.of("name", "risk-owner")))
                .ok();

        Answer refused = tryWithComment(
                "risk-owner",
                risk,
                "Start treatment",
                Map.of(
                        "body",
                        "The night guard sleeps",
                        "visibility",
                        Map.of("type", "role", "value", "SeMS Security Manager")));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).contains("for a group or a role only");
        assertThat(page("auditor", risk)).doesNotContain("sleeps", "Exceptions, bypasses and removed links");
    }

    @Test
    void aReviewNamesWhoAskedForItOnlyToThoseWhoMaySeeHim() {
        String risk = project.create("security-manager", "Risk", "Intruder on the apron", Map.of());
        String seen = incident("Fence cut", risk, "Internal");
        String hidden = incident("Insider with a key", risk, "Restricted");
        Await.until(() -> page("security-manager", risk).contains("Reviews asked of this record")
                && Stream.of(seen, hidden).allMatch(panel("security-manager", risk)::contains));

        assertThat(panel("security-manager", risk)).contains(seen, hidden, "Insider with a key");
        assertThat(panel("auditor", risk))
                .contains(seen, "by a record that you may not see")
                .doesNotContain(hidden, "Insider");
        assertThat(panel("security-manager", seen)).contains("Reviews that this record asked for", risk, "Open");
    }

    private String incident(String summary, String affected, String sensitivity) {
        String incident =
                project.create("security-manager", "Incident", summary, Map.of("security", Map.of("name", "Internal")));
        project.as("security-manager")
                .post(
                        "/rest/api/2/issueLink",
                        Map.of(
                                "type",
                                Map.of("name", "SeMS affects"),
                                "inwardIssue",
                                Map.of("key", incident),
                                "outwardIssue",
                                Map.of("key", affected)))
                .ok();
        new Records(project)
                .goes(
                        "security-manager",
                        incident,
                        "Triage",
                        "Incident class",
                        Records.option("Incident"),
                        "Actual severity",
                        Records.option("Minor"),
                        "Potential severity",
                        Records.option("Major"),
                        "Security Level",
                        Map.of("name", sensitivity));
        return incident;
    }

    private void withComment(String person, String record, String name, String comment) {
        tryWithComment(person, record, name, Map.of("body", comment)).ok();
    }

    private Answer tryWithComment(String person, String record, String name, Map<String, Object> comment) {
        String path = "/rest/api/2/issue/" + record + "/transitions";
        for (JsonNode transition : host.as(person).get(path).ok().path("transitions")) {
            if (transition.path("name").asText().equals(name)) {
                return host.as(person)
                        .post(
                                path,
                                Map.of(
                                        "transition",
                                        Map.of("id", transition.path("id").asText()),
                                        "update",
                                        Map.of("comment", List.of(Map.of("add", comment)))));
            }
        }
        throw new AssertionError(record + " offers " + person + " no " + name);
    }

    private String page(String person, String record) {
        return host.as(person).get("/browse/" + record).body();
    }

    private String panel(String person, String record) {
        String page = page(person, record);
        int start = page.indexOf("sems-approvals");
        assertThat(start).as("a panel of approvals for " + person).isPositive();
        return page.substring(start, page.indexOf("</section>", start));
    }
}
