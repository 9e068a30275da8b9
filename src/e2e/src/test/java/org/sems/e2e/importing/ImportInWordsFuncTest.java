package org.sems.e2e.importing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sems.e2e.host.Host;
import org.sems.e2e.host.SemsProject;

/** A register in words, of the shape in which a small organisation keeps one: a sample of ours with eight risks. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImportInWordsFuncTest {

    private static final String FILE = "sample-register-in-words.csv";

    private final Host host = Host.shared();
    private SemsProject project;
    private JsonNode previewed;
    private JsonNode applied;

    @BeforeAll
    void previewAndApply() throws IOException {
        project = SemsProject.withCoreProfile(host);
        previewed = run("preview");
        assertThat(issues("")).as("a preview writes nothing").isZero();
        applied = run("apply");
    }

    @Test
    void thePreviewToldWhatTheImportDid() {
        assertThat(previewed.path("totals")).isEqualTo(applied.path("totals"));
        assertThat(previewed.path("remarks")).isEqualTo(applied.path("remarks"));
        assertThat(texts(previewed.path("rows"), "outcome")).hasSize(8).containsOnly("create");
    }

    @Test
    void eightRisksAreInTheCellsThatTheirWordsSay() {
        JsonNode heatmap = host.as("security-manager")
                .get("/rest/sems/1.0/heatmap?stage=current&project=" + project.key())
                .ok();

        assertThat(issues(" AND issuetype = Risk")).isEqualTo(8);
        assertThat(heatmap.path("total").asLong()).isEqualTo(8);
        assertThat(list(heatmap.path("cells"))
                        .filter(cell -> cell.path("count").asLong() > 0)
                        .map(cell -> cell.path("steps").path("likelihood").asText() + " x "
                                + cell.path("steps").path("impact").asText() + ": "
                                + cell.path("count").asLong()))
                .containsExactlyInAnyOrder(
                        "Likely x Major: 2", "Likely x Moderate: 1", "Possible x Major: 4", "Possible x Moderate: 1");
    }

    @Test
    void whatExistsIsImplementedAndWhatIsRecommendedIsPlanned() {
        assertThat(issues(" AND issuetype = Control AND status = Implemented"))
                .as("one of them protects two risks")
                .isEqualTo(7);
        assertThat(issues(" AND issuetype = Control AND status = Planned")).isEqualTo(8);
        for (JsonNode row : applied.path("rows")) {
            assertThat(list(row.path("controls"))
                            .map(control -> status(control.path("key").asText())))
                    .as(row.toString())
                    .containsExactly("Implemented", "Planned");
        }
        assertThat(applied.path("rows").path(0).path("controls").path(0).path("key"))
                .isEqualTo(applied.path("rows").path(2).path("controls").path(0).path("key"));
    }

    @Test
    void theSameFileAgainMakesNothing() throws IOException {
        JsonNode again = run("apply");

        assertThat(texts(again.path("rows"), "outcome")).hasSize(8).containsOnly("unchanged");
        assertThat(issues("")).isEqualTo(8 + 7 + 8);
    }

    private JsonNode run(String mode) throws IOException {
        try (InputStream file = ImportInWordsFuncTest.class.getResourceAsStream("/" + FILE)) {
            return host.as("security-manager")
                    .post(
                            "/rest/sems/1.0/import/" + project.key() + "/" + mode,
                            Map.of(
                                    "fileName",
                                    FILE,
                                    "content",
                                    Base64.getEncoder().encodeToString(file.readAllBytes()),
                                    "mapping",
                                    Map.of()))
                    .ok();
        }
    }

    private String status(String key) {
        return host.as("security-manager")
                .get("/rest/api/2/issue/" + key)
                .ok()
                .path("fields")
                .path("status")
                .path("name")
                .asText();
    }

    private long issues(String and) {
        return host.as("security-manager")
                .search("project = " + project.key() + and)
                .ok()
                .path("total")
                .asLong();
    }

    private static Stream<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static List<String> texts(JsonNode array, String name) {
        return list(array).map(node -> node.path(name).asText()).toList();
    }
}
