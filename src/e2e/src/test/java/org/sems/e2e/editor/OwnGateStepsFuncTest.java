package org.sems.e2e.editor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sems.e2e.host.Host;
import org.sems.e2e.host.SemsProject;

/** What stands in the way behind a gate of an administrator's own is told beside the issue before anyone presses the button. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OwnGateStepsFuncTest {
    private static final String ASSIGNED = "semsRule1=field-is-set&semsRow1-field=assignee";
    private final Host host = Host.shared();
    private final SemsProject sems = SemsProject.withCoreProfile(host);
    private final SemsProject plain = SemsProject.plain(host);
    private OwnWorkflow workflow;
    private String action;

    @BeforeEach
    void haveAWorkflowOfOnesOwn() {
        workflow = new OwnWorkflow(host);
        action = workflow.action("Resolved");
    }

    @Test
    void tellsWhoDoesNotMeetItWhatTheRefusalSays() {
        workflow.refuses(action, ASSIGNED + "&semsRule2=evidence-is-attached&semsRow2-at-least=1")
                .use(sems.key(), "Task");
        String task = sems.create("security-manager", "Task", "Mend the fence", Map.of());

        JsonNode step = step("security-manager", task);
        String refused = press("security-manager", task);

        assertThat(step.path("open").asBoolean()).isFalse();
        assertThat(messages(step, "inTheWay"))
                .containsExactly("Assignee is not filled in.", "Attach the evidence: 1 at least. Attached: 0.")
                .allSatisfy(message -> assertThat(refused).contains(message));
        assertThat(panel("security-manager", task))
                .contains("Assignee is not filled in.", "Attach the evidence: 1 at least. Attached: 0.");
    }

    @Test
    void isOpenToWhoMeetsIt() {
        workflow.refuses(action, ASSIGNED).use(sems.key(), "Task");
        String task = sems.create(
                "security-manager", "Task", "Mend the fence", Map.of("assignee", Map.of("name", "security-manager")));

        assertThat(step("security-manager", task).path("open").asBoolean()).isTrue();
        assertThat(press("security-manager", task)).isEmpty();
    }

    @Test
    void asksForAReasonWhereOneWouldDo() {
        workflow.takesAReasonFor(action, ASSIGNED).use(sems.key(), "Task");
        String task = sems.create("security-manager", "Task", "Mend the fence", Map.of());

        assertThat(messages(step("security-manager", task), "needsReason"))
                .containsExactly("Assignee is not filled in.");
    }

    @Test
    void saysForWhomItIs() {
        workflow.isFor(action, "semsRule1=actor-has-role&semsRow1-roles=auditor")
                .refuses(action, ASSIGNED)
                .use(sems.key(), "Task");
        String task = sems.create("security-manager", "Task", "Mend the fence", Map.of());

        JsonNode step = step("security-manager", task);

        assertThat(step.path("offered").asBoolean()).isFalse();
        assertThat(messages(step, "notForYou")).containsExactly("This needs one of these roles: SeMS Auditor.");
        assertThat(panel("security-manager", task)).contains("This needs one of these roles: SeMS Auditor.");
        assertThat(step("auditor", task).path("offered").asBoolean()).isTrue();
    }

    @Test
    void saysThatNobodyPassesAGateThatCannotBeRead() {
        workflow.refuses(action, "semsRule1=date-is-not-past&semsRow1-field=summary")
                .use(sems.key(), "Task");
        String task = sems.create("security-manager", "Task", "Mend the fence", Map.of());

        assertThat(messages(step("security-manager", task), "inTheWay"))
                .first()
                .asString()
                .contains("cannot be read, so nobody passes it");
        assertThat(panel("security-manager", task)).contains("cannot be read, so nobody passes it");
    }

    @Test
    void isToldOfARecordOfOursInAWorkflowThatReplacedOurs() {
        workflow.refuses(action, "semsRule1=is-within-tolerance&semsRow1-stage=residual")
                .use(sems.key(), "Risk");
        String risk = sems.create("security-manager", "Risk", "Theft of tools", Map.of());

        assertThat(messages(step("security-manager", risk), "inTheWay"))
                .isNotEmpty()
                .allSatisfy(
                        message -> assertThat(press("security-manager", risk)).contains(message));
    }

    @Test
    void isToldInAProjectThatHasNoSemsToo() {
        workflow.refuses(action, ASSIGNED).use(plain.key(), "Task");
        String task = plain.create("admin", "Task", "Buy paper", Map.of("assignee", Map.of("name", "admin")));
        host.as("admin")
                .put("/rest/api/2/issue/" + task + "/assignee", java.util.Collections.singletonMap("name", null));

        assertThat(messages(step("outsider", task), "inTheWay")).containsExactly("Assignee is not filled in.");
        assertThat(panel("outsider", task)).contains("Assignee is not filled in.");
        assertThat(press("outsider", task)).contains("Assignee is not filled in.");
    }

    private JsonNode step(String person, String issue) {
        JsonNode steps = host.as(person)
                .get("/rest/sems/1.0/records/" + issue + "/next-steps")
                .ok()
                .path("steps");
        return StreamSupport.stream(steps.spliterator(), false)
                .filter(step -> step.path("id").asText().equals(action))
                .findFirst()
                .orElseThrow(() -> new AssertionError(person + " is not told of the transition: " + steps));
    }

    private static List<String> messages(JsonNode step, String group) {
        return StreamSupport.stream(step.path(group).spliterator(), false)
                .map(hurdle -> hurdle.path("message").asText())
                .toList();
    }

    private String panel(String person, String issue) {
        String page = host.as(person).get("/browse/" + issue).body();
        int start = page.indexOf("sems-next-steps");
        assertThat(start).as("a panel of next steps for " + person).isPositive();
        return page.substring(start, page.indexOf("</section>", start));
    }

    private String press(String person, String issue) {
        return host.as(person)
                .post("/rest/api/2/issue/" + issue + "/transitions", Map.of("transition", Map.of("id", action)))
                .body();
    }
}
