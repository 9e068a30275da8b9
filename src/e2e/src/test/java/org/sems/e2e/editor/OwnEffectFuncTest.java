package org.sems.e2e.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sems.e2e.gate.Records.option;

import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sems.e2e.gate.Await;
import org.sems.e2e.gate.Records;
import org.sems.e2e.host.Answer;
import org.sems.e2e.host.Host;
import org.sems.e2e.host.Rest;
import org.sems.e2e.host.SemsProject;

/** An administrator picks effects for a workflow of his own, without a word about phases, and they come about. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OwnEffectFuncTest {
    private static final String FUNCTION = "PostFunction";
    private static final String MANAGER = "security-manager";
    private static final String REVIEW = "semsEffect1=request-review-of&semsEffect1-link=affects&semsEffect1-to=risk";
    private static final String RAISE =
            "semsEffect1=raise&semsEffect1-type=corrective-action&semsEffect1-link=raises&semsEffect1-summary=Mend+it";
    private static final String CLEAR = "semsEffect1=clear&semsEffect1-fields=duedate";
    private final Host host = Host.shared();
    private SemsProject project;
    private Records records;
    private OwnWorkflow workflow;
    private String action;

    @BeforeAll
    void setUp() {
        project = SemsProject.withCoreProfile(host);
        records = new Records(project);
    }

    @BeforeEach
    void aWorkflowOfOnesOwn() {
        workflow = new OwnWorkflow(host);
        action = workflow.action("Resolved");
    }

    @Test
    void linkedRecordsAreAskedForAReview() {
        add(REVIEW);
        use();
        String risk = records.create(MANAGER, "Risk");
        String incident = incident();
        records.link(incident, "SeMS affects", risk);

        press(incident).ok();

        Await.until(() -> records.flags(risk).contains("Review requested"));
        assertThat(records.issue(risk)
                        .path("fields")
                        .path("comment")
                        .path("comments")
                        .path(0)
                        .path("body")
                        .asText())
                .contains("Please look at this record again")
                .contains("\"Resolved\"")
                .contains("\"Incident\"")
                .contains(incident);
        assertThat(workflow.shown(action))
                .contains("Ask for a review of linked records (Link type: affects")
                .contains("Put together by an administrator.");
    }

    @Test
    void aRecordIsRaisedAndLinked() {
        add(RAISE);
        use();
        String incident = incident();

        press(incident).ok();

        Await.until(() -> records.linked(incident, "SeMS raises").size() == 1);
        assertThat(records.issue(records.linked(incident, "SeMS raises").get(0))
                        .path("fields")
                        .path("summary")
                        .asText())
                .startsWith("Mend it: " + incident);
    }

    /** Whether the decision was theirs, its own gate has asked; the record is the app's doing. */
    @Test
    void aRecordIsRaisedAlsoForWhoMayMakeNoneByHand() {
        add("semsEffect1=raise&semsEffect1-type=risk&semsEffect1-link=affects&semsEffect1-summary=Look+at+it");
        use();
        String incident = incident();
        assertThat(project.createAnswer("auditor", "Risk", "By hand", Map.of()).status())
                .isEqualTo(400);

        press("auditor", incident).ok();

        Await.until(() -> records.linked(incident, "SeMS affects").size() == 1);
        assertThat(records.issue(records.linked(incident, "SeMS affects").get(0))
                        .path("fields")
                        .path("creator")
                        .path("name")
                        .asText())
                .isEqualTo("auditor");
    }

    @Test
    void anApprovalIsRecorded() {
        add(
                "semsEffect1=record-approval&semsEffect1-kind=closure&semsEffect1-covers=summary&semsEffect1-covers=cause&semsEffect1-covers=links%20affects");
        use();
        String incident = incident();

        press(incident).ok();

        assertThat(approvals(incident))
                .contains("\"kind\":\"closure\"")
                .contains("in-force")
                .contains(MANAGER);
        assertThat(workflow.shown(action))
                .contains(
                        "Record an approval (Kind of approval: Closure; What the approval covers: Summary, Cause, Records linked as &quot;affects&quot; and their states)");
    }

    @Test
    void whoeverSkipsTheGateBesideItApprovesNothing() {
        workflow.add(
                action,
                "Validator",
                "gate-validator",
                "semsRule1=field-is-set&semsRow1-field=duedate&semsHow=all-of&semsStrictness=refuse");
        add("semsEffect1=record-approval&semsEffect1-kind=closure&semsEffect1-covers=summary");
        use();
        String incident = incident();
        assertThat(press(incident).body()).contains("Due date is not filled in.");

        records.as("admin")
                .post(
                        "/sandbox/app/transition",
                        Map.of("issue", incident, "action", action, "user", MANAGER, "skipValidators", true))
                .ok();

        assertThat(records.status(incident)).isEqualTo("Resolved");
        assertThat(records.flags(incident)).contains("Gate bypassed");
        assertThat(approvals(incident)).doesNotContain("closure");
    }

    @Test
    void severalEffectsComeAboutInTheOrderThatWasGiven() {
        add(RAISE
                + "&semsEffect2=clear&semsEffect2-fields=description&semsEffect3=set-sensitivity&semsEffect3-level=restricted"
                + "&semsEffect1-order=1&semsEffect2-order=2&semsEffect3-order=1");
        use();
        String incident = records.create(
                MANAGER, "Incident", "Incident class", option("Near miss"), "Description", "Seen at the gate");

        press(incident).ok();

        assertThat(records.issue(incident)
                        .path("fields")
                        .path("security")
                        .path("name")
                        .asText())
                .isEqualTo("Restricted");
        assertThat(records.issue(incident).path("fields").path("description").isNull())
                .isTrue();
        Await.until(() -> records.linked(incident, "SeMS raises").size() == 1);
        assertThat(workflow.shown(action))
                .containsSubsequence(
                        "Make the record sensitive (At least as sensitive as: Restricted)",
                        "Raise a linked record",
                        "Empty fields (Fields to empty: Description)");
    }

    @Test
    void whatIsNotCompleteIsKeptToldAtOnceAndLetsNobodyThrough() {
        add(
                "semsEffect1=raise&semsEffect1-type=corrective-action&semsEffect1-summary=Mend+%3Cb%3Eit&semsEffect2=record-approval&semsEffect2-covers=cause");

        String shown = workflow.shown(action);
        String edited = workflow.editPage(action, FUNCTION, 1);
        use();

        assertThat(shown)
                .contains(
                        "Effect 1: &quot;Link type&quot; is not filled in.",
                        "Effect 2: &quot;Kind of approval&quot; is not filled in.")
                .doesNotContain("<b>it");
        assertThat(edited)
                .contains("Effect 1: &quot;Link type&quot; is not filled in.", "value=\"Mend &lt;b&gt;it\"")
                .containsPattern("<option value=\"corrective-action\" selected>")
                .containsPattern("<option value=\"cause\" selected>");
        assertThat(press(incident()).body())
                .contains("What this transition brings about cannot be read. Please tell your Jira administrator.")
                .doesNotContain("draft");
    }

    @Test
    void aNewerTextIsShownAsItIsAndNotLost() {
        String newer = "{\"effects\":[{\"send-pigeon\":{\"to\":\"<b>boss\"}}],\"version\":2}";
        workflow.add(action, FUNCTION, "effect-function", "semsPhase=own&semsGate=&semsEffects=" + Rest.encode(newer));

        String edited = workflow.editPage(action, FUNCTION, 1);
        use();

        assertThat(edited)
                .contains("send-pigeon")
                .contains("<textarea id=\"semsEffects\"")
                .doesNotContain("<b>boss")
                .doesNotContain("semsEffect1");
        assertThat(workflow.shown(action)).contains("send-pigeon").doesNotContain("<b>boss");
        assertThat(press(incident()).status()).isEqualTo(400);
    }

    @Test
    void belowTheHistoryThePageSaysWhatToDoAndNobodyLosesAnything() {
        add(CLEAR);
        int history = place("GenerateChangeHistoryFunction");
        for (int place = 1; place < history; place++) {
            workflow.moveDown(action, place);
        }
        use();
        String incident = incident();

        Answer refused = press(incident);

        assertThat(workflow.shown(action))
                .contains("Move it above that function:")
                .contains("Empty fields (Fields to empty: Due date)");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).contains("stand where they cannot be brought about");
    }

    @Test
    void beforeTheCreationThePageSaysWhatToDoAndNobodyIsKeptFromReporting() {
        action = OwnWorkflow.CREATE;
        add(RAISE);
        use();
        assertThat(ledgerKinds()).doesNotContain("effect-failed");

        String incident = incident();

        assertThat(workflow.shown(action))
                .contains("Move it below that function")
                .contains("Raise a linked record");
        assertThat(ledgerKinds()).contains("effect-failed");
        assertThat(records.linked(incident, "SeMS raises")).isEmpty();
    }

    @Test
    void afterTheCreationARecordIsRaised() {
        action = OwnWorkflow.CREATE;
        add(RAISE);
        workflow.moveDown(action, 1);
        use();

        String incident = incident();

        assertThat(workflow.shown(action)).doesNotContain("Move it below");
        Await.until(() -> records.linked(incident, "SeMS raises").size() == 1);
    }

    @Test
    void isNoPageForWhoMayNotAdminister() {
        add(CLEAR);
        for (String user : List.of(MANAGER, "reporter")) {
            Rest other = host.as(user);
            String page = OwnWorkflow.FOLDER + "EditWorkflowTransitionPostFunctionParams";

            assertThat(other.get(page + "!default.jspa?count=1&" + workflow.where(action))
                            .body())
                    .doesNotContain("semsEffect1");
            assertThat(other.postForm(page + ".jspa", "count=1&" + REVIEW + "&" + workflow.where(action))
                            .status())
                    .isNotEqualTo(200);
        }
        assertThat(workflow.shown(action)).contains("Empty fields (Fields to empty: Due date)");
    }

    private void add(String effects) {
        workflow.add(action, FUNCTION, "effect-function", effects);
    }

    private void use() {
        workflow.use(project.key(), "Incident");
    }

    private String incident() {
        return records.create(MANAGER, "Incident", "Incident class", option("Near miss"));
    }

    private Answer press(String issue) {
        return press(MANAGER, issue);
    }

    private Answer press(String user, String issue) {
        return records.as(user)
                .post("/rest/api/2/issue/" + issue + "/transitions", Map.of("transition", Map.of("id", action)));
    }

    private String approvals(String issue) {
        return records.as("auditor")
                .get("/rest/sems/1.0/approvals?issue=" + issue)
                .ok()
                .toString();
    }

    private List<String> ledgerKinds() {
        return StreamSupport.stream(
                        host.as(MANAGER)
                                .get("/rest/sems/1.0/ledger?sems=" + project.key())
                                .ok()
                                .path("entries")
                                .spliterator(),
                        false)
                .map(entry -> entry.path("kind").asText())
                .toList();
    }

    /** Where a function of Jira's stands, from 1. */
    private int place(String className) {
        String page = workflow.shown(action);
        String functions = page.substring(page.indexOf("id=\"workflow-function\""));
        return functions.substring(0, functions.indexOf(className)).split("data-path=").length - 1;
    }
}
