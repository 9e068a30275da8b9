package org.sems.e2e.editor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sems.e2e.host.Answer;
import org.sems.e2e.host.Host;
import org.sems.e2e.host.Rest;
import org.sems.e2e.host.SemsProject;

/** An administrator adds gates to a workflow of his own, in a project that has no SeMS, and they hold. */
class OwnGateFuncTest {
    private static final String FOLDER = "/secure/admin/workflows/";
    private static int count;
    private final Host host = Host.shared();
    private final Rest admin = host.as("admin");
    private final SemsProject project = SemsProject.plain(host);
    private final String workflow = "Own " + ++count;
    private String issue;
    private String action;

    @BeforeEach
    void haveAWorkflowOfOnesOwn() {
        Assumptions.assumeTrue(host.isSandbox(), "the workflow editor's pages are called as the sandbox has them");
        form("CloneWorkflow.jspa", "workflowName=jira&newWorkflowName=" + workflow.replace(" ", "%20"));
        Matcher known = Pattern.compile("workflowTransition=(\\d+)\">Resolved<")
                .matcher(admin.get(FOLDER + "ViewWorkflowSteps.jspa?workflowMode=live&workflowName=" + workflow.replace(" ", "%20")).body());
        assertThat(known.find()).isTrue();
        action = known.group(1);
        issue = project.create("admin", "Task", "Open the gate", Map.of());
    }

    @Test
    void rulesThatArePickedRefuseWithAllReasonsAndAreShownInWords() {
        form("AddWorkflowTransitionValidatorParams.jspa", "pluginModuleKey=org.sems.jira%3Agate-validator&semsRule1=field-is-set&semsRow1-field=assignee"
                + "&semsRule2=evidence-is-attached&semsRow2-at-least=1&semsHow=all-of&semsStrictness=refuse&" + where());
        use();

        Answer refused = press();

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).contains("Assignee is not filled in.").contains("Attach the evidence: 1 at least. Attached: 0.");
        assertThat(shown()).contains("Refuse unless this holds", "All of these:", "Field is filled in (Field: Assignee)", "Put together by an administrator.");
    }

    @Test
    void aPassedGateLetsThrough() {
        form("AddWorkflowTransitionValidatorParams.jspa", "pluginModuleKey=org.sems.jira%3Agate-validator&semsRule1=field-is-set&semsRow1-field=summary"
                + "&semsHow=all-of&semsStrictness=refuse&" + where());
        use();

        assertThat(press().status()).isEqualTo(204);
    }

    @Test
    void whatCannotBeReadIsShownAndLetsNobodyThrough() {
        form("AddWorkflowTransitionValidatorParams.jspa", "pluginModuleKey=org.sems.jira%3Agate-validator&semsRule1=date-is-not-past&semsRow1-field=summary"
                + "&semsHow=all-of&semsStrictness=refuse&" + where());
        use();

        assertThat(shown()).contains("The field &quot;summary&quot; holds something that this rule cannot ask for.");
        assertThat(press().body()).contains("The gate of this transition cannot be read, so nobody passes it.");
    }

    @Test
    void aFormComesBackWithWhatWasPickedAndATreeAsItsText() {
        form("AddWorkflowTransitionValidatorParams.jspa", "pluginModuleKey=org.sems.jira%3Agate-validator&semsRule1=field-is-set&semsRow1-field=assignee"
                + "&semsHow=all-of&semsStrictness=with-reason&" + where());

        String edit = admin.get(FOLDER + "EditWorkflowTransitionValidatorParams!default.jspa?count=1&" + where()).body();
        assertThat(edit).containsPattern("<option value=\"field-is-set\"[^>]* selected>").containsPattern("<option value=\"with-reason\" selected>");

        String tree = "{\"demands\":[{\"refuse\":{\"all-of\":[{\"field-is-set\":\"assignee\"},{\"any-of\":[{\"field-is-set\":\"duedate\"},{\"field-is-set\":\"labels\"}]}]}}],"
                + "\"origin\":\"<b>mine\",\"version\":1}";
        form("EditWorkflowTransitionValidatorParams.jspa", "count=1&semsGate=" + Rest.encode(tree) + "&" + where());
        String text = admin.get(FOLDER + "EditWorkflowTransitionValidatorParams!default.jspa?count=1&" + where()).body();

        assertThat(text).contains("<textarea id=\"semsGate\"").doesNotContain("semsRule1").doesNotContain("<b>mine");
        assertThat(shown()).contains("One of these is enough:").doesNotContain("<b>mine");
    }

    @Test
    void aConditionHidesTheTransitionFromOthers() {
        SemsProject.withCoreProfile(host);
        form("AddWorkflowTransitionConditionParams.jspa", "pluginModuleKey=org.sems.jira%3Agate-condition&semsRule1=actor-has-role&semsRow1-roles=auditor"
                + "&semsHow=all-of&semsStrictness=refuse&" + where());
        use();

        JsonNode offered = admin.get("/rest/api/2/issue/" + issue + "/transitions").ok().path("transitions");

        assertThat(offered.findValuesAsText("id")).doesNotContain(action);
    }

    @Test
    void anEffectFunctionIsAddedAndSaysWhatItDoes() {
        form("AddWorkflowTransitionPostFunctionParams.jspa", "pluginModuleKey=org.sems.jira%3Aeffect-function&semsPhase=decide&semsGate=&semsEffects="
                + Rest.encode("{\"effects\":[{\"clear\":{\"fields\":[\"duedate\"]}}],\"version\":1}") + "&" + where());

        assertThat(shown()).contains("Before the changes are written to the history", "Empties: Due date.");
    }

    private void use() {
        admin.put("/sandbox/configuration/workflow-scheme", Map.of("project", project.key(), "workflow", workflow)).ok();
    }

    private Answer press() {
        return admin.post("/rest/api/2/issue/" + issue + "/transitions", Map.of("transition", Map.of("id", action)));
    }

    private String shown() {
        return admin.get(FOLDER + "ViewWorkflowTransition.jspa?" + where()).body();
    }

    private String where() {
        return "workflowName=" + workflow.replace(" ", "%20") + "&workflowMode=live&workflowTransition=" + action;
    }

    private void form(String page, String fields) {
        assertThat(List.of(200, 302, 303)).contains(admin.postForm(FOLDER + page, fields).status());
    }
}
