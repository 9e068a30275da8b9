package org.sems.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sems.sandbox.kernel.PageResources;
import org.sems.sandbox.kernel.SandboxOptions;
import org.sems.sandbox.tiny.Browser;
import org.sems.sandbox.tiny.FewUsers;
import org.sems.sandbox.tiny.TinyPlugin;

/** The kernel as a whole, with a plugin of five classes. */
class SandboxTest {
    private static final String JSON = "application/json";
    private static final String FORM = "application/x-www-form-urlencoded";

    @TempDir
    static Path folder;

    private static Sandbox sandbox;

    @BeforeAll
    static void start() throws Exception {
        sandbox = Sandbox.start(
                new SandboxOptions(
                        new TinyPlugin().pack(folder),
                        folder.resolve("data"),
                        0,
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        true),
                List.of(new FewUsers()));
    }

    @AfterAll
    static void stop() throws Exception {
        sandbox.close();
    }

    private static Browser browser() {
        return new Browser(sandbox.url());
    }

    @Test
    void tellsThePluginThatItIsEnabledBeforeItStartsIt() throws Exception {
        String body = browser().as("member").get("/rest/tiny/1.0/notes").body();

        assertThat(body)
                .contains("\"heard\":[\"enabled org.sems.tiny\",\"started\"")
                .contains("\"user\":\"member\"");
    }

    @Test
    void reportsWhatThePluginAsksForAndTheSandboxDoesNotHave() throws Exception {
        String body = browser().get("/sandbox/plugin").body();

        assertThat(body)
                .contains("\"unwired\":[\"org.slf4j\"]")
                .contains("\"unmet\":[\"com.atlassian.plugin.Plugin\"]")
                .contains("\"unlinked\":[\"com.atlassian.plugin.Plugin#ofYesterday()V\"]");
    }

    @ParameterizedTest(name = "{0} {1} -> {2}")
    @CsvSource({
        "nobody, notes,       401",
        "unlicensed,   notes,       403",
        "member,    notes,       200",
        "nobody, notes/open,  200",
        "nobody, notes/admin, 401",
        "member,    notes/admin, 403",
        "admin,  notes/admin, 200",
        "member,    nothing,     404"
    })
    void guardsResourcesByJirasAnnotations(String user, String path, int status) throws Exception {
        Browser browser = user.equals("nobody") ? browser() : browser().as(user);

        assertThat(browser.get("/rest/tiny/1.0/" + path).statusCode()).isEqualTo(status);
    }

    @Test
    void refusesAWrongPassword() throws Exception {
        assertThat(browser()
                        .send("GET", "/rest/tiny/1.0/notes/open", null, null, "Authorization", "Basic YWRhOndyb25n")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void answersBadJsonWith400() throws Exception {
        assertThat(browser()
                        .as("member")
                        .post("/rest/tiny/1.0/notes", JSON, "{")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void refusesAFormPostThatDoesNotSayItIsNone() throws Exception {
        Browser member = browser().as("member");

        assertThat(member.post("/rest/tiny/1.0/notes/form", FORM, "a=b").statusCode())
                .isEqualTo(403);
        assertThat(member.post("/rest/tiny/1.0/notes/form", FORM, "a=b", "X-Atlassian-Token", "no-check")
                        .statusCode())
                .isEqualTo(200);
    }

    /** As in Jira, where nothing begins a transaction outside of a transition. */
    @Test
    void keepsWhatActiveObjectsHaveWrittenBeforeAFailure() throws Exception {
        Browser member = browser().as("member");

        member.post("/rest/tiny/1.0/notes", JSON, "{\"text\":\"kept\"}");
        HttpResponse<String> after = member.post("/rest/tiny/1.0/notes/failing", JSON, "{\"text\":\"kept too\"}");

        assertThat(after.body()).contains("kept", "kept too");
    }

    @Test
    void countsWhatThePluginCalls() throws Exception {
        browser().send("DELETE", "/sandbox/calls", null, null);

        browser().as("member").get("/rest/tiny/1.0/notes");

        assertThat(browser().get("/sandbox/calls").body())
                .isEqualTo("{\"ActiveObjects.find\":1,\"JiraAuthenticationContext.getLoggedInUser\":2}");
    }

    @Test
    void keepsItsControlsFromOtherSites() throws Exception {
        assertThat(browser()
                        .send("DELETE", "/sandbox/calls", null, null, "Origin", "http://evil.example")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void logsInByFormAndKeepsTheSession() throws Exception {
        Browser browser = browser();

        HttpResponse<String> answer =
                browser.post("/login.jsp", FORM, "os_username=member&os_password=member&os_destination=%2Fhere");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(l -> assertThat(l).endsWith("/here"));
        assertThat(browser.get("/rest/tiny/1.0/notes/open").body()).contains("member");
        browser.get("/logout");
        assertThat(browser.get("/rest/tiny/1.0/notes/open").body()).contains("nobody");
    }

    @Test
    void sendsNobodyToAnotherSiteAfterTheLogIn() throws Exception {
        HttpResponse<String> answer = browser()
                .post("/login.jsp", FORM, "os_username=member&os_password=member&os_destination=%2F%2Fevil.example");

        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(l -> assertThat(l).doesNotContain("evil"));
    }

    @Test
    void sendsAnActionWithARoleToTheLogIn() throws Exception {
        HttpResponse<String> answer = browser().get("/secure/Tiny!default.jspa?text=x");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(l -> assertThat(l).contains("/login.jsp?os_destination=%2Fsecure%2FTiny"));
    }

    @Test
    void showsTheInputViewInAFrameWithItsScripts() throws Exception {
        String page = browser()
                .as("member")
                .get("/secure/Tiny!default.jspa?text=%3Cb%3E&number=12")
                .body();

        assertThat(page)
                .contains(
                        "<title>Hello &quot;you&quot;</title>",
                        "<p id=\"note\">&lt;b&gt;</p>",
                        "<p id=\"number\">12</p>",
                        "/download/resources/org.sems.tiny:base/tiny.css",
                        "/download/resources/org.sems.tiny:page/tiny.js",
                        "not Jira");
        assertThat(page.indexOf("tiny.css")).isLessThan(page.indexOf("tiny.js"));
    }

    @Test
    void makesAWrongNumberAnErrorOfTheField() throws Exception {
        String page = browser()
                .as("member")
                .get("/secure/Tiny!default.jspa?number=many")
                .body();

        assertThat(page).contains("number: &#39;many&#39; is not a number");
    }

    @Test
    void refusesTheMethodThatAnActionDoesNotSupport() throws Exception {
        assertThat(browser().as("member").get("/secure/Tiny.jspa").statusCode()).isEqualTo(405);
        assertThat(browser()
                        .as("member")
                        .post("/secure/Tiny!show.jspa", FORM, "")
                        .statusCode())
                .isEqualTo(405);
    }

    @Test
    void executesAnActionOnlyWithTheToken() throws Exception {
        Browser member = browser().as("member");
        member.get("/secure/Tiny!default.jspa");
        String token = member.cookie("atlassian.xsrf.token");

        HttpResponse<String> without = member.post("/secure/Tiny.jspa", FORM, "text=forged");
        HttpResponse<String> with = member.post("/secure/Tiny.jspa", FORM, "text=by+form&atl_token=" + token);

        assertThat(without.statusCode()).isEqualTo(403);
        assertThat(with.statusCode()).isEqualTo(302);
        assertThat(member.get("/rest/tiny/1.0/notes").body())
                .contains("by form")
                .doesNotContain("forged");
    }

    @Test
    void showsTheInputViewAgainWhenValidationFails() throws Exception {
        Browser member = browser().as("member");
        member.get("/secure/Tiny!default.jspa");

        HttpResponse<String> answer =
                member.post("/secure/Tiny.jspa", FORM, "text=&atl_token=" + member.cookie("atlassian.xsrf.token"));

        assertThat(answer.body()).contains("text: A text is missing, &#39;&lt;note&gt;&#39; say");
    }

    @Test
    void asksAnAdministratorForThePasswordAgainOncePerSession() throws Exception {
        Browser admin = browser();
        admin.post("/login.jsp", FORM, "os_username=admin&os_password=admin");

        HttpResponse<String> asked = admin.get("/secure/admin/TinyAdmin.jspa");
        admin.post(
                "/secure/admin/WebSudoAuthenticate.jspa",
                FORM,
                "webSudoPassword=admin&webSudoDestination=%2Fsecure%2Fadmin%2FTinyAdmin.jspa");
        HttpResponse<String> shown = admin.get("/secure/admin/TinyAdmin.jspa");

        assertThat(asked.headers().firstValue("Location"))
                .hasValueSatisfying(l -> assertThat(l).contains("WebSudoAuthenticate.jspa?webSudoDestination="));
        assertThat(shown.body()).contains("Shown");
        assertThat(browser().as("member").get("/secure/admin/TinyAdmin.jspa").statusCode())
                .isEqualTo(403);
    }

    @Test
    void putsTextsIntoScripts() throws Exception {
        String script =
                browser().get("/download/resources/org.sems.tiny:page/tiny.js").body();

        assertThat(script)
                .isEqualTo(
                        "var a = \"Hello \\u0022you\\u0022\"; var b = AJS.format(\"A text is missing, ''{0}'' say\", 'x');");
    }

    @Test
    void servesNothingOfTheJarThatNoModuleNames() throws Exception {
        assertThat(browser()
                        .get("/download/resources/org.sems.tiny:page/atlassian-plugin.xml")
                        .statusCode())
                .isEqualTo(404);
        assertThat(browser()
                        .get("/download/resources/org.sems.tiny:none/tiny.js")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void givesAPageWithoutResourcesOfTheContextOnlyTheSandboxsScripts() {
        String head = sandbox.services().get(PageResources.class).headFor("jira.view.issue");

        assertThat(head)
                .isEqualTo("<script src=\"/sandbox/kernel/context-path.js\"></script>"
                        + "<script src=\"/sandbox/kernel/jira.js\"></script>");
    }

    @Test
    void takesThePluginAwayAndBringsItBack() throws Exception {
        Browser member = browser().as("member");

        browser().post("/sandbox/plugin/disable", null, null);
        int whileDisabled = member.get("/rest/tiny/1.0/notes").statusCode();
        int pageWhileDisabled = member.get("/secure/Tiny!default.jspa").statusCode();
        browser().post("/sandbox/plugin/enable", null, null);

        assertThat(whileDisabled).isEqualTo(404);
        assertThat(pageWhileDisabled).isEqualTo(404);
        assertThat(member.get("/rest/tiny/1.0/notes").body())
                .contains("\"heard\":[\"enabled org.sems.tiny\",\"started\"]");
        assertThat(member.get("/secure/Tiny!default.jspa").statusCode()).isEqualTo(200);
    }
}
