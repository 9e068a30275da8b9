package org.sems.e2e.nextsteps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sems.e2e.gate.Records;
import org.sems.e2e.host.Answer;
import org.sems.e2e.host.Host;
import org.sems.e2e.host.Rating;
import org.sems.e2e.host.SemsProject;

/** What a person is told of his next steps is what happens when he takes them, and nothing that is not for him. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NextStepsFuncTest {

    private final Host host = Host.shared();
    private SemsProject project;

    @BeforeAll
    void setUp() {
        project = SemsProject.withCoreProfile(host);
    }

    @Test
    void asksOnTheScreenForWhatIsMissing() {
        String risk = project.create("security-manager", "Risk", "Theft of tools", Map.of());

        JsonNode assess = step("security-manager", risk, "Assess");

        assertThat(assess.path("open").asBoolean()).isTrue();
        assertThat(fields(assess, "asksFor")).containsExactly("inherent-rating", "current-rating");
        assertThat(fields(assess, "inTheWay")).isEmpty();
    }

    @Test
    void tellsBeforehandWhatTheRefusalSays() {
        String risk = ratedAboveTolerance("Fire in the fuel store");

        JsonNode accept = step("security-manager", risk, "Accept");
        Answer refused = project.transition("security-manager", risk, "Accept", Map.of());

        assertThat(accept.path("open").asBoolean()).isFalse();
        assertThat(refused.status()).isEqualTo(400);
        assertThat(codes(accept, "inTheWay"))
                .as("no rating can be changed on this screen")
                .containsExactly("gate.may-not-accept");
        assertThat(fields(accept, "asksFor")).containsExactly("reasons");
        assertThat(messages(accept, "inTheWay"))
                .hasSize(1)
                .allSatisfy(message -> assertThat(refused.body()).contains(message));
    }

    @Test
    void saysWhatOfARiskIsStillAtWorkBeforeAnyoneClosesIt() {
        SemsProject led = SemsProject.withCoreProfile(host);
        new Records(led).withAccountableManager();
        String risk = ratedAboveTolerance(led, "Theft of copper cables");
        led.transition(
                        "accountable-manager",
                        risk,
                        "Accept",
                        Map.of(project.field("Reasons"), "The cables are replaced in spring."))
                .ok();
        String incident = led.create(
                "security-manager", "Incident", "Cables cut", Map.of("security", Map.of("name", "Internal")));
        String secret = led.create(
                "security-manager",
                "Incident",
                "Cables cut from within",
                Map.of("security", Map.of("name", "Restricted")));
        String action = led.create("security-manager", "Corrective action", "Camera at the depot", Map.of());
        link("SeMS affects", incident, risk);
        link("SeMS affects", secret, risk);
        link("SeMS corrects", action, risk);

        JsonNode owner = step("risk-owner", risk, "Close");
        JsonNode manager = step("accountable-manager", risk, "Close");

        assertThat(messages(owner, "inTheWay"))
                .containsExactly(
                        "Not yet Closed / Dismissed: " + incident + "; linked records that you may not see: 1.",
                        "Not yet Closed / Withdrawn: " + action + ".",
                        "The current rating is above tolerance, which ends at Medium.",
                        "You may not accept a risk with the current rating High. That is for: Accountable Manager.");
        assertThat(owner.toString()).doesNotContain(secret);
        assertThat(codes(manager, "inTheWay")).containsExactly("gate.linked-not-in-state", "gate.linked-not-in-state");
        assertThat(codes(manager, "asksFor")).containsExactly("gate.reason-not-new");
        assertThat(messages(manager, "asksFor"))
                .allSatisfy(message -> assertThat(led.transition("accountable-manager", risk, "Close", Map.of())
                                .body())
                        .contains(message));
    }

    @Test
    void asksWhoeverRatesTodayBelowTheInherentRatingForAReason() {
        String risk = project.create("security-manager", "Risk", "Ramming of the gate", Map.of());
        project.transition(
                        "security-manager",
                        risk,
                        "Assess",
                        Map.of(
                                project.field("Inherent rating"),
                                Rating.of("Likely", "Severe"),
                                project.field("Current rating"),
                                Rating.of("Unlikely", "Major")))
                .ok();

        JsonNode plan = step("security-manager", risk, "Plan treatment");

        assertThat(fields(plan, "asksFor")).containsExactly("risk-strategy", "assignee", "residual-rating");
        assertThat(messages(plan, "needsReason"))
                .containsExactly("The current rating is below the inherent rating, and no Control that is linked as "
                        + "\"is treated by\" is Effective.");
    }

    @Test
    void saysThatNobodyIsAccountableManagerWhereAStepIsForHim() {
        String risk = ratedAboveTolerance("Loss of the radar");

        JsonNode vacant = steps("security-manager", risk).path("vacant");

        assertThat(vacant).hasSize(1);
        assertThat(vacant.path(0).path("duty").asText()).isEqualTo("accountable-manager");
        assertThat(vacant.path(0).path("message").asText())
                .isEqualTo("Nobody is Accountable Manager now: nobody has been appointed.");
        assertThat(steps("security-manager", project.create("security-manager", "Incident", "Lost badge", Map.of()))
                        .path("vacant"))
                .isEmpty();
    }

    @Test
    void saysWhyAStepIsForOthers() {
        String risk = project.create("security-manager", "Risk", "Forged papers", Map.of());

        JsonNode withdraw = step("risk-owner", risk, "Withdraw");

        assertThat(withdraw.path("offered").asBoolean()).isFalse();
        assertThat(messages(withdraw, "notForYou"))
                .containsExactly(
                        "This needs one of these roles: SeMS Accountable Manager, SeMS Security Manager.",
                        "This is for the appointed Accountable Manager or a deputy.");
        assertThat(step("security-manager", risk, "Withdraw").path("offered").asBoolean())
                .isTrue();
    }

    @Test
    void leavesOutWhatJiraHidesForReasonsOfItsOwn() {
        SemsProject other = SemsProject.withCoreProfile(host);
        role(other, "SeMS Risk Owner", "outsider", true);
        String control = other.create("outsider", "Control", "Pump in the cellar", Map.of());
        role(other, "SeMS Reporter", "outsider", true);
        role(other, "SeMS Risk Owner", "outsider", false);

        assertThat(names("outsider", control))
                .as("no gate of ours keeps who reported it from it, a permission does")
                .doesNotContain("Implement");
        assertThat(names("security-manager", control)).contains("Implement");
    }

    private void role(SemsProject project, String role, String user, boolean holds) {
        String address = host.as("admin")
                .get("/rest/api/2/project/" + project.key() + "/role")
                .ok()
                .path(role)
                .asText();
        String path = address.substring(address.indexOf("/rest/"));
        (holds
                        ? host.as("admin").post(path, Map.of("user", List.of(user)))
                        : host.as("admin").delete(path + "?user=" + user))
                .ok();
    }

    @Test
    void namesNoRecordThatTheReaderMayNotSee() {
        Map<String, ?> auditors = Map.of("assignee", Map.of("name", "auditor"));
        String audit = project.create("security-manager", "Audit", "Audit of the vault", auditors);
        String seen = project.create("security-manager", "Risk", "Door left open", auditors);
        String hidden = project.create(
                "security-manager",
                "Risk",
                "Weak point of the vault",
                Map.of("assignee", Map.of("name", "auditor"), "security", Map.of("name", "Restricted")));
        link("SeMS audits", audit, seen);
        link("SeMS audits", audit, hidden);

        List<String> auditor = messages(step("auditor", audit, "Notify"), "needsReason");
        List<String> manager = messages(step("security-manager", audit, "Notify"), "needsReason");

        assertThat(auditor)
                .singleElement()
                .asString()
                .contains(seen, "linked records that you may not see: 1")
                .doesNotContain(hidden);
        assertThat(manager).singleElement().asString().contains(seen, hidden);
        assertThat(host.as("auditor").get("/browse/" + audit).body())
                .contains("linked records that you may not see: 1")
                .doesNotContain(hidden);
    }

    @Test
    void asksForAReasonWhereOneOverridesTheDemand() {
        String risk = ratedAboveTolerance("Drone over the apron");

        JsonNode start = step("security-manager", risk, "Start treatment");

        assertThat(start.path("open").asBoolean()).isTrue();
        assertThat(codes(start, "needsReason")).containsExactly("gate.none-linked");
        assertThat(project.transition("security-manager", risk, "Start treatment", Map.of())
                        .status())
                .isEqualTo(400);
    }

    @Test
    void escapesWhatAdministratorsCallThings() {
        assumeThat(host.isSandbox())
                .as("NOT RUN: only the sandbox lets tests change the configuration by hand")
                .isTrue();
        String risk = project.create("security-manager", "Risk", "Smuggling", Map.of());
        String field = project.field("Inherent rating");
        rename(field, "<img src=x onerror=alert(1)> $page {0}");
        try {
            String page = host.as("security-manager").get("/browse/" + risk).body();

            assertThat(page)
                    .contains("<li>&lt;img src=x onerror=alert(1)&gt; $page {0}")
                    .doesNotContain("<img src=x");
        } finally {
            rename(field, "Inherent rating");
        }
    }

    /** However many steps there are, and whoever looks. */
    @Test
    void anIssueViewSearchesNothing() {
        assumeThat(host.isSandbox())
                .as("NOT RUN: only the sandbox counts calls")
                .isTrue();
        String risk = ratedAboveTolerance("Bomb threat by telephone");
        String incident = project.create(
                "security-manager", "Incident", "Lost key", Map.of("security", Map.of("name", "Internal")));
        assertThat(names("security-manager", risk))
                .hasSizeGreaterThan(names("security-manager", incident).size());

        for (String record : List.of(risk, incident)) {
            for (String person : List.of("security-manager", "auditor", "accountable-manager")) {
                host.as("admin").delete("/sandbox/calls").ok();
                assertThat(host.as(person).get("/browse/" + record).body()).contains("sems-next-steps");
                List<String> called = new ArrayList<>();
                host.as("admin").get("/sandbox/calls").ok().fieldNames().forEachRemaining(called::add);

                assertThat(called)
                        .as("calls of the app while " + person + " looks at " + record)
                        .contains("WorkflowManager.getWorkflow")
                        .noneMatch(call -> call.startsWith("SearchService.")
                                || call.startsWith("SearchProvider.")
                                || call.startsWith("IssueIndexManager."));
            }
        }
    }

    @Test
    void isNotShownOnIssuesOfOtherProjects() {
        SemsProject plain = SemsProject.plain(host);
        String task = plain.create("admin", "Task", "Buy paper", Map.of());

        assertThat(host.as("admin").get("/browse/" + task).body()).doesNotContain("sems-next-steps");
        assertThat(host.as("admin")
                        .get("/rest/sems/1.0/records/" + task + "/next-steps")
                        .status())
                .isEqualTo(404);
    }

    /** In the state Treatment planned; the line of tolerance is Medium. */
    private String ratedAboveTolerance(String summary) {
        return ratedAboveTolerance(project, summary);
    }

    private String ratedAboveTolerance(SemsProject project, String summary) {
        String risk = project.create("security-manager", "Risk", summary, Map.of());
        Map<String, Object> high = Rating.of("Likely", "Major");
        project.transition(
                        "security-manager",
                        risk,
                        "Assess",
                        Map.of(project.field("Inherent rating"), high, project.field("Current rating"), high))
                .ok();
        project.transition(
                        "security-manager",
                        risk,
                        "Plan treatment",
                        Map.of(
                                project.field("Residual rating"),
                                high,
                                project.field("Risk strategy"),
                                Map.of("value", "Accept"),
                                "assignee",
                                Map.of("name", "risk-owner")))
                .ok();
        return risk;
    }

    private void link(String type, String from, String to) {
        project.as("security-manager")
                .post(
                        "/rest/api/2/issueLink",
                        Map.of(
                                "type",
                                Map.of("name", type),
                                "inwardIssue",
                                Map.of("key", from),
                                "outwardIssue",
                                Map.of("key", to)))
                .ok();
    }

    private void rename(String field, String name) {
        host.as("admin")
                .put("/sandbox/configuration/custom-field", Map.of("id", field, "name", name))
                .ok();
    }

    private JsonNode steps(String person, String record) {
        return host.as(person)
                .get("/rest/sems/1.0/records/" + record + "/next-steps")
                .ok();
    }

    private List<String> names(String person, String record) {
        return list(steps(person, record).path("steps")).stream()
                .map(step -> step.path("name").asText())
                .toList();
    }

    private JsonNode step(String person, String record, String name) {
        return list(steps(person, record).path("steps")).stream()
                .filter(step -> step.path("name").asText().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        new AssertionError(person + " is told of no step " + name + ": " + steps(person, record)));
    }

    private static List<String> fields(JsonNode step, String group) {
        return singles(step.path(group)).stream()
                .map(hurdle -> hurdle.path("field").asText())
                .toList();
    }

    private static List<String> codes(JsonNode step, String group) {
        return singles(step.path(group)).stream()
                .map(hurdle -> hurdle.path("code").asText())
                .toList();
    }

    private static List<String> messages(JsonNode step, String group) {
        return singles(step.path(group)).stream()
                .map(hurdle -> hurdle.path("message").asText())
                .toList();
    }

    /** The single hurdles in order, out of their ways. */
    private static List<JsonNode> singles(JsonNode hurdles) {
        return list(hurdles).stream()
                .flatMap(hurdle -> hurdle.has("oneOf")
                        ? list(hurdle.path("oneOf")).stream().flatMap(way -> singles(way).stream())
                        : java.util.stream.Stream.of(hurdle))
                .toList();
    }

    private static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
