package org.sems.e2e.importing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sems.e2e.host.Answer;
import org.sems.e2e.host.Host;
import org.sems.e2e.host.SemsProject;

/** A register that somebody kept, over REST. */
class ImportFuncTest {
    private static final String REGISTER = """
            Risk ID,Asset/Area,Threat,Vulnerability,Likelihood,Impact,Risk Rating,Existing Controls,Recommended Mitigation,Owner,Status,Target date
            A-1,Cargo shed,Theft of freight,Unlocked door,High,High,High,Night patrol,Electronic lock,risk-owner,Open,Nov 2027
            A-2,Staff gate,Borrowed badge,No photo,Medium,High,High,Night patrol,Photo badges,Airport Ops,In Progress,TBC
            """;

    private final Host host = Host.shared();
    private SemsProject project;

    @BeforeEach
    void aProjectOfItsOwn() {
        project = SemsProject.withCoreProfile(host);
    }

    private JsonNode run(String user, String mode, String register) {
        return host.as(user)
                .post("/rest/sems/1.0/import/" + project.key() + "/" + mode, request(register))
                .ok();
    }

    private static Map<String, Object> request(String register) {
        return Map.of(
                "fileName",
                "register.csv",
                "content",
                Base64.getEncoder().encodeToString(register.getBytes(StandardCharsets.UTF_8)),
                "mapping",
                Map.of());
    }

    private long issues() {
        return host.as("security-manager")
                .get("/rest/api/2/search?maxResults=0&jql=project%20%3D%20" + project.key())
                .ok()
                .path("total")
                .asLong();
    }

    private JsonNode fields(String key) {
        return host.as("security-manager").get("/rest/api/2/issue/" + key).ok().path("fields");
    }

    private static List<String> texts(JsonNode array, String name) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(node -> node.path(name).asText())
                .toList();
    }

    @Test
    void aPreviewSaysWhatAnImportDoesAndWritesNothing() {
        JsonNode preview = run("security-manager", "preview", REGISTER);
        assertThat(issues()).isZero();

        JsonNode applied = run("security-manager", "apply", REGISTER);

        assertThat(applied.path("totals")).isEqualTo(preview.path("totals"));
        assertThat(applied.path("remarks")).isEqualTo(preview.path("remarks"));
        assertThat(issues()).isEqualTo(5);
    }

    @Test
    void risksAreRatedOwnedDatedAndTreatedByLinkedControls() {
        JsonNode rows = run("security-manager", "apply", REGISTER).path("rows");

        JsonNode theft = fields(rows.path(0).path("key").asText());
        JsonNode badge = fields(rows.path(1).path("key").asText());
        assertThat(theft.path("summary").asText()).isEqualTo("Theft of freight (Cargo shed)");
        assertThat(theft.path(project.field("Current rating")).path("level").asText())
                .isEqualTo("High");
        assertThat(theft.path("assignee").path("name").asText()).isEqualTo("risk-owner");
        assertThat(theft.path("duedate").asText()).isEqualTo("2027-11-30");
        assertThat(badge.path("status").path("name").asText())
                .as("no register leads past a gate")
                .isEqualTo("Identified");
        assertThat(badge.path("description").asText()).contains("- Owner: Airport Ops", "- Target date: TBC");
        assertThat(texts(rows.path(0).path("controls"), "name")).containsExactly("Night patrol", "Electronic lock");
        assertThat(rows.path(0).path("controls").path(0).path("key"))
                .isEqualTo(rows.path(1).path("controls").path(0).path("key"));
        assertThat(theft.path("issuelinks")).hasSize(2);
        assertThat(fields(rows.path(0).path("controls").path(0).path("key").asText())
                        .path("status")
                        .path("name")
                        .asText())
                .isEqualTo("Implemented");
    }

    @Test
    void theSameFileChangesNothingTheSecondTime() {
        run("security-manager", "apply", REGISTER);

        JsonNode again = run("security-manager", "apply", REGISTER.replace("Unlocked door", "Broken door"));

        assertThat(texts(again.path("rows"), "outcome")).containsExactly("changed-in-file", "unchanged");
        assertThat(issues()).isEqualTo(5);
    }

    @Test
    void aResidualRatingAboveTheInherentOneIsToldAtThePreviewAndLeftOut() {
        String swapped =
                "Risk ID,Risk,Inherent likelihood,Inherent impact,Residual likelihood,Residual impact\nU-1,Columns swapped by the keeper,2,2,4,5\n";

        JsonNode remark =
                run("security-manager", "preview", swapped).path("remarks").path(0);
        assertThat(remark.path("row").asInt()).isEqualTo(2);
        assertThat(remark.path("column").asText()).isEqualTo("Residual likelihood");
        assertThat(remark.path("message").asText())
                .isEqualTo(
                        "The residual rating, Very high (Likely x Severe), is above the inherent rating, Low (Unlikely x Minor)."
                                + " It is left out, and its text is kept in the description.");

        JsonNode risk = fields(run("security-manager", "apply", swapped)
                .path("rows")
                .path(0)
                .path("key")
                .asText());
        assertThat(risk.path(project.field("Residual rating")).isNull()).isTrue();
        assertThat(risk.path("description").asText()).contains("- Residual likelihood: 4", "- Residual impact: 5");
    }

    /** Ratings, strategy and review date are decided facts: who enters no risks brings none of them in by a file either. */
    @ParameterizedTest
    @ValueSource(strings = {"reporter", "auditor"})
    void whoEntersNoRisksImportsNone(String person) {
        for (String step : List.of("preview", "apply")) {
            Answer refused =
                    project.as(person).post("/rest/sems/1.0/import/" + project.key() + "/" + step, request(REGISTER));

            assertThat(refused.status()).isEqualTo(403);
            assertThat(refused.json().path("code").asText()).isEqualTo("record.entered-by-report");
            assertThat(refused.json().path("message").asText())
                    .startsWith(
                            "Risk records are entered by: SeMS Accountable Manager, SeMS Risk Owner, SeMS Security Manager.");
        }
        assertThat(project.as(person)
                        .get("/rest/sems/1.0/import/" + project.key())
                        .status())
                .isEqualTo(403);
        assertThat(project.as(person)
                        .get("/secure/SemsImport!default.jspa?project=" + project.key())
                        .body())
                .contains("in which you may enter risks.");
        assertThat(project.as(person).get("/projects/" + project.key()).body()).doesNotContain("sems-import-link");
        assertThat(project.as("risk-owner").get("/projects/" + project.key()).body())
                .contains("sems-import-link");
        assertThat(issues()).isZero();
    }

    @Test
    void aTraceThatSomebodyPutOnAnIssueElsewhereHidesNoRow() {
        String applied = run("security-manager", "apply", REGISTER)
                .path("rows")
                .path(0)
                .path("key")
                .asText();
        JsonNode trace = trace(applied);
        SemsProject other = SemsProject.withCoreProfile(host);
        String elsewhere = other.create("security-manager", "Risk", "Of another project", Map.of());

        host.as("security-manager")
                .put(
                        "/rest/api/2/issue/" + elsewhere + "/properties/sems.import",
                        Map.of(
                                "project",
                                trace.path("project").asLong(),
                                "type",
                                "risk",
                                "source",
                                "register",
                                "id",
                                "A-3",
                                "hash",
                                "0",
                                "complete",
                                true,
                                "seal",
                                trace.path("seal").asText()));
        JsonNode rows = run(
                        "security-manager", "preview", REGISTER + "A-3,Gate,Fire,Dry grass,High,High,High,,,,Open,\n")
                .path("rows");

        assertThat(texts(rows, "outcome")).containsExactly("unchanged", "unchanged", "create");
        assertThat(trace.path("seal").asText()).hasSize(64);
    }

    @Test
    void aDayThatADatePickerOfTwoDigitYearsWouldChangeStaysAText() {
        JsonNode report = run("security-manager", "apply", REGISTER.replace("Nov 2027", "9999-12-31"));

        JsonNode theft = fields(report.path("rows").path(0).path("key").asText());
        assertThat(theft.path("duedate").isNull()).isTrue();
        assertThat(theft.path("description").asText()).contains("- Target date: 9999-12-31");
        assertThat(texts(report.path("remarks"), "code")).contains("import.date-too-far");
    }

    private JsonNode trace(String key) {
        return host.as("security-manager")
                .get("/rest/api/2/issue/" + key + "/properties/sems.import")
                .ok()
                .path("value");
    }

    @Test
    void aHeatmapShowsWhatWasImported() {
        run("security-manager", "apply", REGISTER);

        String heatmap = host.as("security-manager")
                .get("/rest/sems/1.0/heatmap?stage=current&project=" + project.key())
                .ok()
                .toString();

        assertThat(heatmap).contains("\"total\":2");
    }
}
