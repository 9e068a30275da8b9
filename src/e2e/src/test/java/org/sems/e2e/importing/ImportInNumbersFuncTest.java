package org.sems.e2e.importing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sems.e2e.host.Host;
import org.sems.e2e.host.SemsProject;

/** A register that rates from 1 to 5, inherent and residual, with dates as people write them: imported as a workbook, then as CSV. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImportInNumbersFuncTest {

    private static final String REGISTER = """
            Ref;Risk title;Inherent likelihood;Inherent impact;Residual likelihood;Residual impact;Target date;Next review;Owner
            B1;Intruder airside;5;5;2;4;Nov 2026;Annual review;risk-owner
            B2;Explosive in hold baggage;3;5;1;5;2026-12-24;31/01/2027;risk-owner
            B3;Insider tampers with cargo;4;4;2;3;TBC;01/02/2027;
            B4;Drone over the runway;4;3;2;3;30/06/2027;;Airport Ops
            """;

    private final Host host = Host.shared();
    private SemsProject project;
    private JsonNode previewed;
    private JsonNode applied;

    @BeforeAll
    void importTheWorkbook() throws IOException {
        project = SemsProject.withCoreProfile(host);
        byte[] workbook = workbook();
        previewed = run("preview", "numbers.xlsx", workbook);
        assertThat(issues()).isZero();
        applied = run("apply", "numbers.xlsx", workbook);
    }

    @Test
    void thePreviewGaveTheSameReport() {
        assertThat(previewed.path("totals")).isEqualTo(applied.path("totals"));
        assertThat(previewed.path("remarks")).isEqualTo(applied.path("remarks"));
    }

    @Test
    void eachStageIsInTheCellsThatItsColumnsSay() {
        assertThat(cells("inherent")).containsExactlyInAnyOrder("5x5: 1", "3x5: 1", "4x4: 1", "4x3: 1");
        assertThat(cells("residual")).containsExactlyInAnyOrder("2x4: 1", "1x5: 1", "2x3: 2");
        assertThat(cells("current")).isEmpty();
    }

    @Test
    void datesAreReadOrKeptAndNamedByRowAndColumn() {
        JsonNode intruder = fields(0);

        assertThat(intruder.path("duedate").asText()).isEqualTo("2026-11-30");
        assertThat(intruder.path("description").asText()).contains("- Next review: Annual review");
        assertThat(remarks())
                .contains(
                        "2 Target date import.date-assumed",
                        "2 Next review import.date-unreadable",
                        "4 Target date import.date-unreadable");
        assertThat(fields(1).path(project.field("Review by")).asText()).isEqualTo("2027-01-31");
        assertThat(fields(2).path("description").asText()).contains("- Target date: TBC");
        assertThat(fields(2).path(project.field("Review by")).asText())
                .as("by the order of day and month in its column")
                .isEqualTo("2027-02-01");
    }

    @Test
    void theSameRegisterAsCsvChangesNothing() {
        JsonNode again = run("apply", "numbers.csv", REGISTER.getBytes(StandardCharsets.UTF_8));

        assertThat(texts(again.path("rows"), "outcome"))
                .containsExactly("unchanged", "unchanged", "unchanged", "unchanged");
        assertThat(issues()).isEqualTo(4);
    }

    private static byte[] workbook() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "a test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Register");
            List<String> lines = REGISTER.lines().toList();
            for (int row = 0; row < lines.size(); row++) {
                List<String> cells = Arrays.asList(lines.get(row).split(";", -1));
                for (int column = 0; column < cells.size(); column++) {
                    String cell = cells.get(column);
                    if (cell.matches("\\d+")) {
                        sheet.value(row, column, Integer.parseInt(cell));
                    } else {
                        sheet.value(row, column, cell);
                    }
                }
            }
        }
        return bytes.toByteArray();
    }

    private JsonNode run(String mode, String name, byte[] file) {
        return host.as("security-manager")
                .post(
                        "/rest/sems/1.0/import/" + project.key() + "/" + mode,
                        Map.of(
                                "fileName",
                                name,
                                "content",
                                Base64.getEncoder().encodeToString(file),
                                "mapping",
                                Map.of()))
                .ok();
    }

    private long issues() {
        return host.as("security-manager")
                .search("project = " + project.key())
                .ok()
                .path("total")
                .asLong();
    }

    private JsonNode fields(int row) {
        return host.as("security-manager")
                .get("/rest/api/2/issue/"
                        + applied.path("rows").path(row).path("key").asText())
                .ok()
                .path("fields");
    }

    /** Likelihood and impact by their steps, and how many risks are there. */
    private List<String> cells(String stage) {
        JsonNode heatmap = host.as("security-manager")
                .get("/rest/sems/1.0/heatmap?stage=" + stage + "&project=" + project.key())
                .ok();
        return StreamSupport.stream(heatmap.path("cells").spliterator(), false)
                .filter(cell -> cell.path("count").asInt() > 0)
                .map(cell ->
                        cell.path("row").asText() + "x" + cell.path("column").asText() + ": "
                                + cell.path("count").asText())
                .toList();
    }

    private List<String> remarks() {
        return StreamSupport.stream(applied.path("remarks").spliterator(), false)
                .map(remark -> remark.path("row").asText() + " "
                        + remark.path("column").asText() + " "
                        + remark.path("code").asText())
                .toList();
    }

    private static List<String> texts(JsonNode array, String name) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(node -> node.path(name).asText())
                .toList();
    }
}
