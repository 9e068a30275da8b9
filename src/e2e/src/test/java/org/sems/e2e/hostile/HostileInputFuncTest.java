package org.sems.e2e.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sems.e2e.hostile.ClearRefusal.assertClear;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sems.e2e.host.Answer;
import org.sems.e2e.host.Host;
import org.sems.e2e.host.Rating;
import org.sems.e2e.host.SemsProject;

/** Whatever is sent, the answer is a clear error with a code, without a stack trace, and nothing is half-written. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileInputFuncTest {

    private static final String SCRIPT = "<script>alert('x')</script>\"'&";

    private final Host host = Host.shared();
    private SemsProject project;
    private String appointment;

    @BeforeAll
    void applyTheCoreProfile() {
        project = SemsProject.withCoreProfile(host);
        appointment = host.as("admin")
                .post(
                        "/rest/sems/1.0/appointments",
                        Map.of("sems", project.key(), "duty", "accountable-manager", "user", "accountable-manager"))
                .ok()
                .path("id")
                .asText();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "heatmap?project=NOSUCH&stage=current",
                "heatmap?project=%3Cscript%3E&stage=current",
                "heatmap?sems=NOSUCH",
                "heatmap",
                "heatmap?jql=this+is+no+jql&stage=current",
                "heatmap?jql=project+%3D&stage=current",
                "heatmap?jql=project+in+(&stage=residual",
                "heatmap?project={KEY}&stage=yesterday",
                "heatmap?project={KEY}&stage=%00"
            })
    void aWrongQuestionToTheHeatmapIsAnsweredInWords(String path) {
        assertClear(host.as("security-manager").get("/rest/sems/1.0/" + path.replace("{KEY}", project.key())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "\"text\"",
                "{\"sems\": {}}",
                "{\"sems\": 1, \"projects\": \"AIR\"}",
                "{\"sems\":\"A\",\"projects\":[null, 3, {}],\"profile\":[]}"
            })
    void malformedJsonToTheSetupIsAnsweredInWords(String body) {
        for (String step : new String[] {"plan", "apply", "verify", "release", "remove"}) {
            assertClear(host.as("admin").postText("/rest/sems/1.0/setup/" + step, "application/json", body));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[]",
                "null",
                "5",
                "{} {}",
                "{\"until\": {}, \"sems\": 1}",
                "{\"until\": \"tomorrow\", \"user\": []}",
                "{\"until\": \"2099-02-30\"}",
                "{\"until\": \"2099-01-01\", \"until\": \"2099-01-02\"}"
            })
    void malformedJsonAboutAppointmentsIsAnsweredInWordsAndNobodyIsAppointedOrDismissed(String body) {
        assertClear(host.as("admin").postText("/rest/sems/1.0/appointments", "application/json", body));
        assertClear(host.as("admin")
                .postText("/rest/sems/1.0/appointments/" + appointment + "/end", "application/json", body));

        JsonNode all = host.as("admin")
                .get("/rest/sems/1.0/appointments?sems=" + project.key())
                .ok();
        assertThat(all.findValuesAsText("id")).containsExactly(appointment);
        assertThat(all.toString()).doesNotContain("2099");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "{} {}",
                "{\"yaml\": 1}",
                "{\"model\": []}",
                "{\"yaml\": \"\", \"yaml\": \"\"}",
                "{\"model\": \"none.1\"}",
                "{\"model\": \"none.99999999999999999999\"}"
            })
    void malformedJsonAboutRiskModelsIsAnsweredInWords(String body) {
        assertClear(host.as("admin").postText("/rest/sems/1.0/risk-models", "application/json", body));
        assertClear(host.as("admin").postText("/rest/sems/1.0/criteria/" + project.key(), "application/json", body));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "5",
                "{\"fileName\": {}}",
                "{\"content\": [\"\"]}",
                "{\"mapping\": \"\"}",
                "{\"rows\": {\"from\": \"one\"}}",
                "{\"mapping\": {\"columns\": {\"Threat\": {}}}}",
                "{\"mapping\": {\"stage\": \"later\"}}",
                "{\"fileName\": \"a.csv\", \"fileName\": \"b.csv\"}"
            })
    void malformedJsonToTheImportIsAnsweredInWords(String body) {
        for (String step : new String[] {"preview", "apply"}) {
            assertClear(host.as("security-manager")
                    .postText("/rest/sems/1.0/import/" + project.key() + "/" + step, "application/json", body));
        }
    }

    @Test
    void aBodyOfTwentyMegabytesAndOneOfAMillionBracketsAreRefused() {
        String path = "/rest/sems/1.0/import/" + project.key() + "/preview";

        Answer large = host.as("security-manager")
                .postText(path, "application/json", "{\"content\": \"" + "A".repeat(20_000_000) + "\"}");
        Answer deep = host.as("security-manager")
                .postText(path, "application/json", "{\"mapping\": " + "[".repeat(1_000_000));

        assertClear(large);
        assertThat(large.code()).isEqualTo("rest.too-large");
        assertClear(deep);
        assertThat(deep.code()).isEqualTo("rest.too-deep");
    }

    @Test
    void namesThePlaceWhereABodyBreaksAndEveryMemberOfAWrongType() {
        Answer broken = host.as("admin")
                .postText("/rest/sems/1.0/setup/plan", "application/json", "{\"sems\": \"A\",\n \"projects\": [}");
        Answer mistyped = host.as("admin")
                .postText(
                        "/rest/sems/1.0/setup/plan",
                        "application/json",
                        "{\"sems\": 1, \"name\": [], \"projects\": \"AIR\"}");

        assertThat(broken.code()).isEqualTo("rest.not-json");
        assertThat(broken.json().path("message").asText()).contains("line 2, column 15");
        assertThat(mistyped.json().path("details").findValuesAsText("code"))
                .containsExactlyInAnyOrder("rest.not-a-text", "rest.not-a-text", "rest.not-a-list");
        assertThat(mistyped.json().path("details").findValuesAsText("where"))
                .containsExactlyInAnyOrder("sems", "name", "projects");
    }

    @Test
    void whoMayNotAskIsToldSoBeforeTheBodyIsRead() {
        for (int time = 0; time < 20; time++) {
            assertThat(host.as("security-manager")
                            .postText("/rest/sems/1.0/setup/plan", "application/json", "{" + " ".repeat(100_000))
                            .status())
                    .isEqualTo(403);
        }
        assertThat(host.as("outsider")
                        .postText("/rest/sems/1.0/import/" + project.key() + "/preview", "application/json", "{")
                        .status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "key: plain-5x5\nversion: 1",
                "- a\n- b",
                "a: &a [*a]",
                "key: [",
                "\tkey: x",
                "key: !!java.net.URL [x]",
                "a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c,*c]"
            })
    void malformedYamlOfARiskModelIsAnsweredInWords(String yaml) {
        assertClear(host.as("admin").post("/rest/sems/1.0/risk-models", Map.of("yaml", yaml)));
    }

    static Stream<Arguments> files() throws IOException {
        return Stream.of(
                Arguments.of("no base64", "register.csv", "***"),
                Arguments.of("empty", "register.csv", base64("")),
                Arguments.of(
                        "unclosed quote",
                        "register.csv",
                        base64("Risk ID,Threat,Likelihood,Impact\nR-1,\"never closed,High,High\n")),
                Arguments.of("only NULs", "register.csv", base64("\0\0\0\0\0\0")),
                Arguments.of(
                        "2 MB in one cell",
                        "register.csv",
                        base64("Risk ID,Threat,Likelihood,Impact\nR-1," + "x".repeat(2_000_000) + ",Likely,Major\n")),
                Arguments.of("a text called xlsx", "register.xlsx", base64("this is no workbook")),
                Arguments.of(
                        "a zip without a workbook",
                        "register.xlsx",
                        Base64.getEncoder().encodeToString(zip("readme.txt", 10))),
                Arguments.of(
                        "a zip bomb",
                        "register.xlsx",
                        Base64.getEncoder().encodeToString(zip("xl/worksheets/sheet1.xml", 300_000_000))),
                Arguments.of("a program", "register.exe", base64("MZ\u0090")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void aBrokenRegisterIsRefusedInWordsAndNothingIsWritten(String what, String fileName, String content) {
        long before = issues();

        Answer answer = host.as("security-manager")
                .post(
                        "/rest/sems/1.0/import/" + project.key() + "/apply",
                        Map.of("fileName", fileName, "content", content, "mapping", Map.of()));

        assertClear(answer);
        assertThat(issues()).isEqualTo(before);
    }

    @Test
    void aRatingThatIsNoneIsRefusedAndTheRiskStaysAsItWas() {
        String key = project.create("security-manager", "Risk", "To be rated badly", Map.of());
        String field = project.field("Current rating");

        for (Object value : new Object[] {
            "99.999:9x9@none.1",
            "rubbish",
            Map.of("likelihood", "Likely", "impact", "Major"),
            Rating.steps(Map.of("likelihood", "Likely")),
            Map.of("steps", "4x5"),
            Rating.of("Sometimes", "Bad"),
            Rating.of(77, -1),
            Rating.of("Likely", "Major", "no-such.9"),
            5,
            new int[] {1, 2}
        }) {
            Answer answer = project.transition("security-manager", key, "Re-rate", Map.of(field, value));

            assertThat(answer.status()).as(String.valueOf(value)).isEqualTo(400);
            assertThat(answer.json().path("errors").path(field).asText()).isNotBlank();
            assertThat(answer.body()).doesNotContain("Exception").doesNotContain("\tat ");
        }
        assertThat(host.as("security-manager")
                        .get("/rest/api/2/issue/" + key)
                        .ok()
                        .path("fields")
                        .path("status")
                        .path("name")
                        .asText())
                .isEqualTo("Identified");
    }

    @Test
    void aScriptInEveryTextIsShownAsText() {
        String key = project.create(
                "security-manager",
                "Risk",
                SCRIPT,
                Map.of(
                        project.field("Threat description"),
                        SCRIPT,
                        project.field("Vulnerability description"),
                        SCRIPT));
        host.as("security-manager")
                .put("/rest/api/2/issue/" + key, Map.of("fields", Map.of("description", SCRIPT)))
                .ok();

        String page = host.as("security-manager").get("/browse/" + key).body();

        assertThat(page).contains("&lt;script&gt;alert").doesNotContain("<script>alert('x')");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"Current rating\" in semsRatings()",
                "\"Current rating\" in semsRatings(\"Likely\")",
                "\"Current rating\" in semsRatings(\"Likely\", \"Nope\")",
                "\"Current rating\" in semsRatings(\"Likely\", \"Major\", \"x\")",
                "\"Current rating\" in semsRatingsAtLeast(\"<script>\")",
                "\"Current rating\" in semsAboveTolerance()",
                "\"Current rating\" in semsAboveTolerance(\"NOSUCH\")",
                "summary in semsRatings(\"Likely\",\"Major\") AND"
            })
    void aWrongJqlFunctionIsAnsweredInWords(String jql) {
        Answer answer = host.as("security-manager").search(jql);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("errorMessages").path(0).asText()).isNotBlank();
        assertThat(answer.body()).doesNotContain("Exception").doesNotContain("\tat ");
    }

    private long issues() {
        return host.as("security-manager")
                .search("project = " + project.key())
                .ok()
                .path("total")
                .asLong();
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] zip(String entry, int size) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(entry));
            byte[] block = new byte[100_000];
            for (int written = 0; written < size; written += block.length) {
                zip.write(block, 0, Math.min(block.length, size - written));
            }
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }
}
