package org.sems.e2e.editor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sems.e2e.host.Answer;
import org.sems.e2e.host.Host;
import org.sems.e2e.host.Rest;
import org.sems.e2e.host.SemsProject;

/** An administrator adds gates to a workflow of his own, in a project that has no SeMS, and they hold. */
class OwnGateFuncTest {
    private final Host host = Host.shared();
    private final Rest admin = host.as("admin");
    private final OwnWorkflow workflow = new OwnWorkflow(host);
    private final SemsProject project = SemsProject.plain(host);
    private String issue;
    private String action;

    @BeforeEach
    void haveAWorkflowOfOnesOwn() {
        action = workflow.action("Resolved");
        issue = project.create("admin", "Task", "Open the gate", Map.of());
    }

    @Test
    void rulesThatArePickedRefuseWithAllReasonsAndAreShownInWords() {
        workflow.add(
                action,
                "Validator",
                "gate-validator",
                "semsRule1=field-is-set&semsRow1-field=assignee"
                        + "&semsRule2=evidence-is-attached&semsRow2-at-least=1&semsHow=all-of&semsStrictness=refuse");
        use();

        Answer refused = press();

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body())
                .contains("Assignee is not filled in.")
                .contains("Attach the evidence: 1 at least. Attached: 0.");
        assertThat(shown())
                .contains(
                        "Refuse unless this holds",
                        "All of these:",
                        "Field is filled in (Field: Assignee)",
                        "Put together by an administrator.");
    }

    @Test
    void aPassedGateLetsThrough() {
        workflow.add(
                action,
                "Validator",
                "gate-validator",
                "semsRule1=field-is-set&semsRow1-field=summary" + "&semsHow=all-of&semsStrictness=refuse");
        use();

        assertThat(press().status()).isEqualTo(204);
    }

    @Test
    void whatCannotBeReadIsShownAndLetsNobodyThrough() {
        workflow.add(
                action,
                "Validator",
                "gate-validator",
                "semsRule1=date-is-not-past&semsRow1-field=summary" + "&semsHow=all-of&semsStrictness=refuse");
        use();

        assertThat(shown()).contains("The field &quot;summary&quot; holds something that this rule cannot ask for.");
        assertThat(press().body()).contains("The gate of this transition cannot be read, so nobody passes it.");
    }

    @Test
    void aFormComesBackWithWhatWasPickedAndATreeAsItsText() {
        workflow.add(
                action,
                "Validator",
                "gate-validator",
                "semsRule1=field-is-set&semsRow1-field=assignee" + "&semsHow=all-of&semsStrictness=with-reason");

        String edit = workflow.editPage(action, "Validator", 1);
        assertThat(edit)
                .containsPattern("<option value=\"field-is-set\"[^>]* selected>")
                .containsPattern("<option value=\"with-reason\" selected>");

        String tree =
                "{\"demands\":[{\"refuse\":{\"all-of\":[{\"field-is-set\":\"assignee\"},{\"any-of\":[{\"field-is-set\":\"duedate\"},{\"field-is-set\":\"labels\"}]}]}}],"
                        + "\"origin\":\"<b>mine\",\"version\":1}";
        workflow.edit(action, "Validator", 1, "semsGate=" + Rest.encode(tree));
        String text = workflow.editPage(action, "Validator", 1);

        assertThat(text)
                .contains("<textarea id=\"semsGate\"")
                .doesNotContain("semsRule1")
                .doesNotContain("<b>mine");
        assertThat(shown()).contains("One of these is enough:").doesNotContain("<b>mine");
    }

    @Test
    void aConditionHidesTheTransitionFromOthers() {
        SemsProject.withCoreProfile(host);
        workflow.add(
                action,
                "Condition",
                "gate-condition",
                "semsRule1=actor-has-role&semsRow1-roles=auditor" + "&semsHow=all-of&semsStrictness=refuse");
        use();

        JsonNode offered =
                admin.get("/rest/api/2/issue/" + issue + "/transitions").ok().path("transitions");

        assertThat(offered.findValuesAsText("id")).doesNotContain(action);
    }

    @Test
    void anEffectFunctionIsAddedAndSaysWhatItDoes() {
        workflow.add(
                action,
                "PostFunction",
                "effect-function",
                "semsPhase=decide&semsGate=&semsEffects="
                        + Rest.encode("{\"effects\":[{\"clear\":{\"fields\":[\"duedate\"]}}],\"version\":1}"));

        assertThat(shown())
                .contains("Before the changes are written to the history", "Empty fields (Fields to empty: Due date)");
    }

    private void use() {
        workflow.use(project.key());
    }

    private Answer press() {
        return admin.post("/rest/api/2/issue/" + issue + "/transitions", Map.of("transition", Map.of("id", action)));
    }

    private String shown() {
        return workflow.shown(action);
    }
}
