package org.sems.sandbox.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sems.sandbox.Sandbox;
import org.sems.sandbox.kernel.SandboxOptions;
import org.sems.sandbox.tiny.Browser;
import org.sems.sandbox.tiny.TinyPlugin;

/** Pages and REST over all subsystems, without the product. */
class PagesAndRestTest {
    private static final String JSON = "application/json";
    private static final String FORM = "application/x-www-form-urlencoded";

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
        assertThat(admin.post(
                                "/rest/api/2/project",
                                JSON,
                                "{\"key\": \"TINY\", \"name\": \"Tiny\", \"lead\": \"admin\", \"projectTypeKey\": \"business\"}")
                        .statusCode())
                .isEqualTo(201);
        assertThat(create("<b>First</b>").statusCode()).isEqualTo(201);
    }

    @AfterAll
    static void stop() throws Exception {
        sandbox.close();
    }

    private static HttpResponse<String> create(String summary) throws Exception {
        return admin.post(
                "/rest/api/2/issue",
                JSON,
                "{\"fields\": {\"project\": {\"key\": \"TINY\"}, \"issuetype\": {\"name\": \"Task\"}, \"summary\": \""
                        + summary + "\", \"labels\": [\"a\"], \"duedate\": \"2027-01-31\"}}");
    }

    @Test
    void givesBackOverRestWhatWasPutIn() throws Exception {
        assertThat(admin.get("/rest/api/2/issue/TINY-1?expand=names").body())
                .contains(
                        "\"summary\":\"<b>First</b>\"",
                        "\"labels\":[\"a\"]",
                        "\"duedate\":\"2027-01-31\"",
                        "\"names\":{");
    }

    @Test
    void changesOnlyWhatAnUpdateNames() throws Exception {
        create("Second");

        HttpResponse<String> updated =
                admin.send("PUT", "/rest/api/2/issue/TINY-2", JSON, "{\"update\": {\"labels\": [{\"add\": \"b\"}]}}");

        assertThat(updated.statusCode()).isEqualTo(204);
        assertThat(admin.get("/rest/api/2/issue/TINY-2?expand=changelog").body())
                .contains("\"summary\":\"Second\"", "\"labels\":[\"a\",\"b\"]", "\"field\":\"labels\"");
    }

    @Test
    void tellsAllErrorsByTheirFields() throws Exception {
        HttpResponse<String> refused = admin.post(
                "/rest/api/2/issue",
                JSON,
                "{\"fields\": {\"project\": {\"key\": \"TINY\"}, \"issuetype\": {\"name\": \"Task\"}, \"duedate\": \"soon\", \"priority\": {\"name\": \"None such\"}}}");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("\"duedate\":", "\"priority\":");
    }

    @Test
    void letsAdministratorsAloneDeactivateAnAccount() throws Exception {
        String path = "/rest/api/2/user?username=outsider";
        Browser outsider = new Browser(sandbox.url()).as("outsider");
        assertThat(outsider.send("PUT", path, JSON, "{\"active\": false}").statusCode())
                .isEqualTo(403);
        assertThat(admin.send("PUT", path, JSON, "{}").statusCode()).isEqualTo(400);
        assertThat(admin.send("PUT", "/rest/api/2/user?username=nobody", JSON, "{\"active\": false}")
                        .statusCode())
                .isEqualTo(404);

        assertThat(admin.send("PUT", path, JSON, "{\"active\": false}").body())
                .contains("\"name\":\"outsider\"", "\"active\":false");
        assertThat(outsider.get("/rest/api/2/myself").statusCode()).isEqualTo(401);

        assertThat(admin.send("PUT", path, JSON, "{\"active\": true}").statusCode())
                .isEqualTo(200);
        assertThat(outsider.get("/rest/api/2/myself").statusCode()).isEqualTo(200);
    }

    @Test
    void refusesFieldsThatAreNotOnTheScreen() throws Exception {
        HttpResponse<String> refused = admin.send(
                "PUT",
                "/rest/api/2/issue/TINY-1",
                JSON,
                "{\"fields\": {\"resolution\": {\"name\": \"Done\"}, \"nosuch\": 1}}");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body())
                .contains("Field 'nosuch' cannot be set. It is not on the appropriate screen, or unknown.");
    }

    @Test
    void refusesJqlThatMeansNothing() throws Exception {
        HttpResponse<String> refused = admin.get("/rest/api/2/search?jql=nosuchfield%20%3D%201");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("nosuchfield");
    }

    @ParameterizedTest
    @CsvSource({
        "/rest/api/2/issue/TINY-1/worklog, 501",
        "/rest/api/2/nothing, 501",
        "/rest/api/3/issue/TINY-1, 501",
        "/rest/api/latest/issue/TINY-1, 200",
        "/rest/api/2/issue/TINY-99, 404"
    })
    void namesWhatIsNotPartOfIt(String path, int status) throws Exception {
        assertThat(admin.get(path).statusCode()).isEqualTo(status);
    }

    @Test
    void asksClientsWhoTheyAre() throws Exception {
        assertThat(new Browser(sandbox.url()).get("/rest/api/2/issue/TINY-1").statusCode())
                .isEqualTo(401);
    }

    @Test
    void escapesWhatPeopleWrote() throws Exception {
        assertThat(admin.get("/browse/TINY-1").body())
                .contains("&lt;b&gt;First&lt;/b&gt;")
                .doesNotContain("<b>First");
        assertThat(admin.get("/issues/?jql=" + URLEncoder.encode("summary ~ \"<i>\"", StandardCharsets.UTF_8))
                        .body())
                .doesNotContain("<i>");
    }

    @Test
    void showsTheAppsPanelsOnAnIssueByWeightUnderTheirConditions() throws Exception {
        String page = admin.get("/browse/TINY-1").body();

        assertThat(page)
                .containsSubsequence(
                        "id=\"peoplemodule\"",
                        "id=\"sooner\"",
                        "Panel about &lt;b&gt;First&lt;/b&gt;",
                        "id=\"later\"",
                        "Hello &quot;you&quot;",
                        "Panel about");
        assertThat(page).doesNotContain("id=\"elsewhere\"");
    }

    @Test
    void leavesOutAPanelThatFailsAndShowsThePage() throws Exception {
        HttpResponse<String> page = admin.get("/browse/TINY-1");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("id=\"later\"").doesNotContain("id=\"broken\"", "on purpose");
    }

    @Test
    void saysTheSameOfWhatIsHiddenAndWhatIsNotThere() throws Exception {
        HttpResponse<String> none = admin.get("/browse/TINY-99");
        HttpResponse<String> noProject = admin.get("/browse/NONE-1");

        assertThat(none.statusCode()).isEqualTo(404);
        assertThat(none.body()).isEqualTo(noProject.body());
    }

    @Test
    void saysOnEveryPageThatThisIsNotJira() throws Exception {
        for (String page : new String[] {
            "/login.jsp",
            "/secure/Dashboard.jspa",
            "/issues/",
            "/browse/TINY-1",
            "/projects/TINY",
            "/secure/admin",
            "/sandbox/",
            "/nothing"
        }) {
            assertThat(admin.get(page).body()).as(page).contains("this is not Jira");
        }
    }

    @Test
    void refusesAFormWithoutToken() throws Exception {
        HttpResponse<String> refused = admin.post("/secure/AddComment.jspa", FORM, "id=10000&comment=hello");

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("token");
    }

    @Test
    void exportsWhatASearchFinds() throws Exception {
        HttpResponse<String> csv =
                admin.get("/sr/csv?jql=" + URLEncoder.encode("key = TINY-1", StandardCharsets.UTF_8));

        assertThat(csv.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/csv"));
        assertThat(csv.body()).contains("TINY-1,<b>First</b>");
    }

    @Test
    void putsPeopleIntoTheRolesOfAProjectAndTakesThemOut() throws Exception {
        String role = address(admin.get("/rest/api/2/project/TINY/role").body(), "Administrators");

        HttpResponse<String> added = admin.post(role, JSON, "{\"user\": [\"auditor\"]}");

        assertThat(added.statusCode()).isEqualTo(200);
        assertThat(added.body()).contains("\"name\":\"auditor\"");
        assertThat(admin.get(role).body()).contains("\"name\":\"auditor\"");
        assertThat(admin.post(role, JSON, "{\"user\": [\"nobody\"]}").statusCode())
                .isEqualTo(404);
        assertThat(new Browser(sandbox.url())
                        .as("reporter")
                        .post(role, JSON, "{\"user\": [\"reporter\"]}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(admin.send("DELETE", role + "?user=auditor", null, null).statusCode())
                .isEqualTo(204);
        assertThat(admin.get(role).body()).doesNotContain("\"name\":\"auditor\"");
    }

    @Test
    void offersEachTransitionOnceOnThePageOfAnIssue() throws Exception {
        List<String> offered =
                found("id=\"action_id_(\\d+)\"", admin.get("/browse/TINY-1").body());

        assertThat(offered)
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(found(
                        "\"id\":\"(\\d+)\",\"name\":\"[^\"]*\",\"to\":",
                        admin.get("/rest/api/2/issue/TINY-1/transitions").body()));
    }

    private static String address(String addresses, String role) {
        return found('"' + role + "\":\"" + sandbox.url() + "([^\"]+)\"", addresses)
                .get(0);
    }

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .toList();
    }
}
