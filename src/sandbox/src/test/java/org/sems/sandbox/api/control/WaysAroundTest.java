package org.sems.sandbox.api.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sems.sandbox.Sandbox;
import org.sems.sandbox.kernel.SandboxOptions;
import org.sems.sandbox.tiny.Browser;
import org.sems.sandbox.tiny.TinyPlugin;

/** The ways to an issue that an app's gates must reckon with, each as Jira leaves it open. */
class WaysAroundTest {
    private static final String JSON = "application/json";
    private static final String FORM = "application/x-www-form-urlencoded";

    @TempDir
    static Path folder;

    private static Sandbox sandbox;
    private static Browser admin;
    private static Browser reporter;

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
        reporter = new Browser(sandbox.url()).as("reporter");
        admin.post(
                "/rest/api/2/project",
                JSON,
                "{\"key\": \"TINY\", \"name\": \"Tiny\", \"lead\": \"admin\", \"projectTypeKey\": \"business\"}");
    }

    @AfterAll
    static void stop() throws Exception {
        sandbox.close();
    }

    private static String issue(String summary) throws Exception {
        return found(
                "\"key\":\"(TINY-\\d+)\"",
                admin.post(
                                "/rest/api/2/issue",
                                JSON,
                                "{\"fields\": {\"project\": {\"key\": \"TINY\"}, \"issuetype\": {\"name\": \"Task\"}, \"summary\": \""
                                        + summary + "\"}}")
                        .body());
    }

    private static String found(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(text).isTrue();
        return matcher.group(1);
    }

    private static HttpResponse<String> press(String control, String json) throws Exception {
        return admin.post("/sandbox/" + control, JSON, json);
    }

    @Test
    void anImportPlantsAnIssueInAnyStatusPastItsWorkflow() throws Exception {
        HttpResponse<String> planted = press(
                "issues/import",
                "{\"project\": \"TINY\", \"type\": \"Task\", \"status\": \"Resolved\", \"resolution\": \"Done\", \"summary\": \"From elsewhere\", \"fields\": {\"labels\": [\"moved\"]}}");

        assertThat(planted.statusCode()).as(planted.body()).isEqualTo(201);
        String key = found("\"key\":\"(TINY-\\d+)\"", planted.body());
        assertThat(admin.get("/rest/api/2/issue/" + key).body())
                .contains("\"summary\":\"From elsewhere\"", "\"name\":\"Resolved\"", "\"labels\":[\"moved\"]");
        assertThat(admin.get("/rest/api/2/search?jql=labels%20%3D%20moved").body())
                .contains(key);
    }

    @Test
    void anImportOfSeveralIssuesPlantsAllOrNone() throws Exception {
        String issue =
                "{\"project\": \"TINY\", \"type\": \"Task\", \"status\": \"%s\", \"summary\": \"In bulk\", \"fields\": {\"labels\": [\"bulk\"]}}";
        String good = issue.formatted("Resolved");

        HttpResponse<String> refused =
                press("issues/import", "{\"issues\": [" + good + "," + issue.formatted("No such status") + "]}");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(admin.get("/rest/api/2/search?jql=labels%20%3D%20bulk").body())
                .contains("\"total\":0");

        HttpResponse<String> planted = press("issues/import", "{\"issues\": [" + good + "," + good + "]}");
        assertThat(planted.statusCode()).as(planted.body()).isEqualTo(201);
        assertThat(planted.body()).containsPattern("TINY-\\d+.*TINY-\\d+");
        assertThat(admin.get("/rest/api/2/search?jql=labels%20%3D%20bulk").body())
                .contains("\"total\":2");
    }

    @Test
    void anotherAppTakesTheTransitionOfAUserWhoMayNot() throws Exception {
        String key = issue("Locked");
        admin.send(
                "PUT",
                "/sandbox/configuration/permission",
                JSON,
                "{\"project\": \"TINY\", \"remove\": \"TRANSITION_ISSUES\"}");
        String wanted = "{\"issue\": \"" + key
                + "\", \"action\": \"Resolved\", \"user\": \"outsider\", \"fields\": {\"description\": \"forced\"}";

        assertThat(press("app/transition", wanted + "}").statusCode()).isEqualTo(400);
        HttpResponse<String> forced = press(
                "app/transition",
                wanted + ", \"skipConditions\": true, \"skipValidators\": true, \"skipPermissions\": true}");

        assertThat(forced.statusCode()).as(forced.body()).isEqualTo(204);
        assertThat(admin.get("/rest/api/2/issue/" + key + "?expand=changelog").body())
                .contains("\"description\":\"forced\"", "\"toString\":\"Resolved\"", "\"name\":\"outsider\"");
    }

    @Test
    void anotherAppWritesPastScreensAndPermissions() throws Exception {
        String key = issue("Open");

        HttpResponse<String> updated = press(
                "app/update",
                "{\"issue\": \"" + key
                        + "\", \"user\": \"outsider\", \"event\": false, \"fields\": {\"summary\": \"Rewritten\"}}");

        assertThat(updated.statusCode()).as(updated.body()).isEqualTo(204);
        assertThat(admin.get("/rest/api/2/issue/" + key).body()).contains("\"summary\":\"Rewritten\"");
    }

    @Test
    void onlyAdministratorsPressTheControlsAndNoOtherSiteDoes() throws Exception {
        assertThat(reporter.post("/sandbox/app/update", JSON, "{}").statusCode())
                .isEqualTo(403);
        assertThat(new Browser(sandbox.url())
                        .post("/sandbox/issues/import", JSON, "{}")
                        .statusCode())
                .isEqualTo(401);
        assertThat(admin.post("/sandbox/app/update", JSON, "{}", "Origin", "http://elsewhere.example")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void bulkEditFollowsTheEditScreens() throws Exception {
        String keys = issue("One") + "," + issue("Two");

        assertThat(admin.get("/secure/BulkEditDetails.jspa?keys=" + keys).body())
                .contains("value=\"priority\"");
        HttpResponse<String> changed = admin.post(
                "/secure/BulkEditDetails.jspa",
                FORM,
                "keys=" + keys + "&actions=description&description=both&labels=ignored",
                "X-Atlassian-Token",
                "no-check");
        HttpResponse<String> refused = admin.post(
                "/secure/BulkEditDetails.jspa",
                FORM,
                "keys=" + keys + "&actions=resolution&resolution=10000",
                "X-Atlassian-Token",
                "no-check");

        assertThat(changed.statusCode()).as(changed.body()).isEqualTo(302);
        assertThat(refused.statusCode()).isEqualTo(400);
        for (String key : keys.split(",")) {
            assertThat(admin.get("/rest/api/2/issue/" + key).body())
                    .contains("\"description\":\"both\"", "\"labels\":[]", "\"resolution\":null");
        }
    }

    @Test
    void filesComeByFormAndGoByPermission() throws Exception {
        String key = issue("With evidence");
        String body =
                "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"C:\\\\proof.txt\"\r\nContent-Type: text/plain\r\n\r\nIt held.\r\n--x--\r\n";

        HttpResponse<String> sent = admin.post(
                "/rest/api/2/issue/" + key + "/attachments",
                "multipart/form-data; boundary=x",
                body,
                "X-Atlassian-Token",
                "no-check");
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(200);
        String id = found("\"id\":\"(\\d+)\"", sent.body());
        assertThat(sent.body()).contains("\"filename\":\"proof.txt\"", "\"size\":8");
        assertThat(admin.get("/secure/attachment/" + id + "/proof.txt").body()).isEqualTo("It held.");
        assertThat(admin.post("/rest/api/2/issue/" + key + "/attachments", "multipart/form-data; boundary=x", body)
                        .statusCode())
                .isEqualTo(403);
        assertThat(reporter.send("DELETE", "/rest/api/2/attachment/" + id, null, null)
                        .statusCode())
                .isIn(403, 404);

        assertThat(admin.send("DELETE", "/rest/api/2/attachment/" + id, null, null)
                        .statusCode())
                .isEqualTo(204);
        assertThat(admin.get("/rest/api/2/attachment/" + id).statusCode()).isEqualTo(404);
        assertThat(admin.get("/rest/api/2/issue/" + key + "?expand=changelog").body())
                .contains("\"field\":\"Attachment\"", "\"fromString\":\"proof.txt\"");
    }
}
