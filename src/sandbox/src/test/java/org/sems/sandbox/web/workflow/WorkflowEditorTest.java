package org.sems.sandbox.web.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.sems.sandbox.Sandbox;
import org.sems.sandbox.kernel.SandboxOptions;
import org.sems.sandbox.tiny.Browser;
import org.sems.sandbox.tiny.TinyPlugin;

/** An administrator adds what an app offers to a workflow of his own, step by step, and it works. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WorkflowEditorTest {
    private static final String JSON = "application/json";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String FOLDER = "/secure/admin/workflows/";

    @TempDir
    static Path folder;

    private static Sandbox sandbox;
    private static Browser admin;

    @BeforeAll
    static void start() throws Exception {
        sandbox = Sandbox.start(new SandboxOptions(
                new TinyPlugin().pack(folder),
                folder.resolve("data"),
                0,
                Optional.empty(),
                Optional.empty(),
                false,
                true));
        admin = new Browser(sandbox.url()).as("admin");
        admin.post(
                "/rest/api/2/project",
                JSON,
                "{\"key\": \"TINY\", \"name\": \"Tiny\", \"lead\": \"admin\", \"projectTypeKey\": \"business\"}");
        admin.post(
                "/rest/api/2/issue",
                JSON,
                "{\"fields\": {\"project\": {\"key\": \"TINY\"}, \"issuetype\": {\"name\": \"Task\"}, \"summary\": \"Open the gate\"}}");
        form("CloneWorkflow.jspa", "workflowName=jira&newWorkflowName=Ours");
    }

    @AfterAll
    static void stop() throws Exception {
        sandbox.close();
    }

    private static HttpResponse<String> form(String page, String fields) throws Exception {
        return admin.post(FOLDER + page, FORM, fields, "X-Atlassian-Token", "no-check");
    }

    private static String transition(String mode) throws Exception {
        String steps = admin.get(FOLDER + "ViewWorkflowSteps.jspa?workflowName=Ours&workflowMode=" + mode)
                .body();
        Matcher known = Pattern.compile("workflowTransition=(\\d+)\">Resolved<").matcher(steps);
        assertThat(known.find()).as(steps).isTrue();
        return "workflowName=Ours&workflowMode=" + mode + "&workflowTransition=" + known.group(1);
    }

    private static String shown(String mode) throws Exception {
        return admin.get(FOLDER + "ViewWorkflowTransition.jspa?" + transition(mode))
                .body();
    }

    @Test
    @Order(1)
    void offersWhatTheAppHasWithItsOwnForm() throws Exception {
        assertThat(admin.get(FOLDER + "AddWorkflowTransitionValidator!default.jspa?" + transition("live"))
                        .body())
                .contains("A word");
        assertThat(admin.get(FOLDER
                                + "AddWorkflowTransitionValidatorParams!default.jspa?pluginModuleKey=org.sems.tiny:word&"
                                + transition("live"))
                        .body())
                .contains("<input id=\"word\" name=\"word\" value=\"please\">");
    }

    @Test
    @Order(2)
    void keepsWhatTheFactoryMakesOfTheForm() throws Exception {
        form(
                "AddWorkflowTransitionValidatorParams.jspa",
                "pluginModuleKey=org.sems.tiny:word&word=sesame&" + transition("live"));

        assertThat(shown("live")).contains("<b id=\"word\">sesame</b>");
        assertThat(admin.get("/sandbox/documents").body())
                .contains("full.module.key", ">org.sems.tinyword<", ">org.sems.sandbox.tiny.TinyWord<");
    }

    @Test
    @Order(3)
    void aFormThatTheFactoryRefusesIsNotKept() throws Exception {
        HttpResponse<String> refused = form(
                "AddWorkflowTransitionValidatorParams.jspa",
                "pluginModuleKey=org.sems.tiny:word&word=%20&" + transition("live"));

        assertThat(refused.statusCode()).isEqualTo(500);
        assertThat(refused.body()).contains("No word was given.");
        assertThat(shown("live")).containsOnlyOnce("id=\"word\"");
    }

    @Test
    @Order(4)
    void theTransitionRefusesByItWithAllItsReasons() throws Exception {
        assertThat(admin.send(
                                "PUT",
                                "/sandbox/configuration/workflow-scheme",
                                JSON,
                                "{\"project\": \"TINY\", \"workflow\": \"Ours\"}")
                        .statusCode())
                .isEqualTo(200);
        String id = transition("live").replaceAll(".*=", "");

        HttpResponse<String> refused =
                admin.post("/rest/api/2/issue/TINY-1/transitions", JSON, "{\"transition\": {\"id\": \"" + id + "\"}}");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body())
                .contains("Say sesame.", "And nothing else.", "\"summary\":\"It does not say sesame.\"");
    }

    @Test
    @Order(5)
    void anActiveWorkflowIsChangedThroughADraft() throws Exception {
        assertThat(shown("live")).contains("It is changed through a draft.");
        form("CreateDraftWorkflow.jspa", "workflowName=Ours");
        assertThat(admin.get(FOLDER + "EditWorkflowTransitionValidatorParams!default.jspa?count=1&"
                                + transition("draft"))
                        .body())
                .contains("value=\"sesame\"");
        form("EditWorkflowTransitionValidatorParams.jspa", "count=1&word=gate&" + transition("draft"));
        assertThat(shown("live")).contains("sesame");

        form("PublishDraftWorkflow.jspa", "workflowName=Ours&workflowMode=draft");

        String id = transition("live").replaceAll(".*=", "");
        assertThat(shown("live")).contains("<b id=\"word\">gate</b>");
        assertThat(admin.post(
                                "/rest/api/2/issue/TINY-1/transitions",
                                JSON,
                                "{\"transition\": {\"id\": \"" + id + "\"}}")
                        .statusCode())
                .isEqualTo(204);
    }

    @Test
    @Order(6)
    void takesItAwayAgain() throws Exception {
        form("CreateDraftWorkflow.jspa", "workflowName=Ours");

        form("DeleteWorkflowTransitionValidator.jspa", "count=1&" + transition("draft"));

        assertThat(shown("draft")).doesNotContain("id=\"word\"");
    }

    @Test
    @Order(7)
    void anAppsFunctionIsAddedInFrontAndMoved() throws Exception {
        assertThat(admin.get(FOLDER + "AddWorkflowTransitionPostFunction!default.jspa?" + transition("draft"))
                        .body())
                .contains("Add Nothing at all");

        form(
                "AddWorkflowTransitionPostFunctionParams.jspa",
                "pluginModuleKey=org.sems.tiny:nothing&" + transition("draft"));

        assertThat(shown("draft")).containsPattern("<ol><li data-path=\"1\">It does nothing.");
        assertThat(admin.get(FOLDER + "AddWorkflowTransitionPostFunction!default.jspa?" + transition("draft"))
                        .body())
                .doesNotContain("Nothing at all");
        form("MoveDownWorkflowTransitionPostFunction.jspa", "count=1&" + transition("draft"));
        assertThat(shown("draft")).containsPattern("<li data-path=\"2\">It does nothing.");
    }

    @Test
    @Order(8)
    void aConditionJoinsTheOutermostGroupAndTheGroupGoesWithItsLastOne() throws Exception {
        form("AddWorkflowTransitionConditionParams.jspa", "pluginModuleKey=org.sems.tiny:never&" + transition("draft"));

        assertThat(shown("draft")).contains("All of these:<ol><li data-path=\"1.1\">Never.");

        form("AddWorkflowTransitionConditionParams.jspa", "pluginModuleKey=org.sems.tiny:never&" + transition("draft"));
        assertThat(shown("draft")).contains("<li data-path=\"1.2\">Never.");
        form("DeleteWorkflowTransitionCondition.jspa", "count=1.2&" + transition("draft"));
        form("DeleteWorkflowTransitionCondition.jspa", "count=1.1&" + transition("draft"));
        assertThat(shown("draft")).doesNotContain("All of these:");
    }

    @Test
    @Order(9)
    void whileTheAppIsDisabledItsTransitionsFailAndTheEditorNamesItsClasses() throws Exception {
        String id = transition("live").replaceAll(".*=", "");
        String asked = "{\"transition\": {\"id\": \"" + id + "\"}}";
        admin.post("/sandbox/plugin/disable", JSON, "{}");

        HttpResponse<String> failed = admin.post("/rest/api/2/issue/TINY-1/transitions", JSON, asked);

        assertThat(failed.statusCode()).isEqualTo(400);
        assertThat(shown("live")).contains("<code>org.sems.sandbox.tiny.TinyWord</code>");
        admin.post("/sandbox/plugin/enable", JSON, "{}");
        assertThat(admin.post("/rest/api/2/issue/TINY-1/transitions", JSON, asked)
                        .statusCode())
                .isEqualTo(204);
    }

    @Test
    @Order(10)
    void isForAdministratorsOnly() throws Exception {
        Browser reporter = new Browser(sandbox.url()).as("reporter");

        assertThat(reporter.get(FOLDER + "ListWorkflows.jspa").statusCode()).isEqualTo(404);
        assertThat(reporter.post(
                                FOLDER + "DeleteWorkflowTransitionValidator.jspa",
                                FORM,
                                "count=1&" + transition("draft"),
                                "X-Atlassian-Token",
                                "no-check")
                        .statusCode())
                .isEqualTo(404);
    }
}
