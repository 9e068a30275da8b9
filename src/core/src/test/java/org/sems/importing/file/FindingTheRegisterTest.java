package org.sems.importing.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.sems.importing.mapping.GuessColumns;
import org.sems.importing.table.FileChoices;
import org.sems.importing.table.Layout;
import org.sems.importing.table.Workbooks;
import org.sems.importing.vocabulary.RegisterVocabulary;

/** Which sheet and which separator hold the register. */
class FindingTheRegisterTest {
    private static Layout layout(byte[] content, FileChoices choices) {
        return new TableReader(new GuessColumns(RegisterVocabulary.shipped())::knows)
                .read(content, choices)
                .layout();
    }

    private static byte[] workbook(String first, String... headings) {
        return Workbooks.workbook(book -> {
            Worksheet cover = book.newWorksheet(first);
            for (int i = 0; i < headings.length; i++) {
                cover.value(0, i, headings[i]);
            }
            cover.value(1, 0, "x");
            if (first.equals("Lists")) {
                cover.setVisibilityState(VisibilityState.HIDDEN);
            }
            Worksheet register = book.newWorksheet(" 2026 Register");
            register.value(0, 0, "Risk ID");
            register.value(0, 1, "Risk");
            register.value(1, 0, "C-1");
            register.value(1, 1, "Blind spot");
        });
    }

    @Test
    void passesOverCoversAndHiddenSheets() {
        assertThat(layout(workbook("Cover", "Security risk register of the port"), FileChoices.NONE)
                        .sheet())
                .isEqualTo(" 2026 Register");
        assertThat(layout(workbook("Lists", "Likelihood", "Impact", "Status"), FileChoices.NONE)
                        .sheet())
                .isEqualTo(" 2026 Register");
    }

    @Test
    void everySheetCanBeChosenAlsoHiddenOnesAndThoseWithABlankInTheirName() {
        byte[] workbook = workbook("Lists", "Likelihood", "Impact", "Status");

        assertThat(layout(workbook, FileChoices.ofSheet("2026 Register")).sheet())
                .isEqualTo(" 2026 Register");
        assertThat(layout(workbook, FileChoices.ofSheet("Lists")).headings())
                .containsExactly("Likelihood", "Impact", "Status");
    }

    @Test
    void theHeadingLineDecidesTheSeparator() {
        byte[] ragged =
                "Risk ID;Risk;Likelihood;Impact;Owner\nP-1;Theft of freight, shed 4;4;3;x\nP-2;Fence, north;3;4\nP-3;Stowaway, lane 2;2\n"
                        .getBytes();

        assertThat(layout(ragged, FileChoices.NONE).separator()).isEqualTo(";");
        assertThat(layout(ragged, new FileChoices("", "", ",")).separator()).isEqualTo(",");
    }

    @Test
    void emptyCellsToTheEdgeOfTheSheetDoNotCount() throws IOException {
        StringBuilder cells = new StringBuilder();
        for (int i = 0; i < 600; i++) {
            cells.append("<c t=\"str\"><f>A1</f><v></v></c>");
        }
        byte[] filled = Workbooks.changed(
                Workbooks.register(), "xl/worksheets/sheet1.xml", xml -> xml.replaceFirst("</row>", cells + "</row>"));

        assertThat(layout(filled, FileChoices.NONE).headings()).containsExactly("Id", "Threat");
    }

    @Test
    void anUnmappedColumnIsNotGuessedAgain() throws IOException {
        byte[] csv = "Risk ID,Risk\n1,Fire\n".getBytes();
        var table = new TableReader(heading -> true).read(csv, FileChoices.NONE);

        assertThat(new GuessColumns(RegisterVocabulary.shipped())
                        .columns(
                                table.layout().headings(),
                                Map.of("Risk ID", ""),
                                org.sems.importing.mapping.ColumnStatistics.of(table))
                        .get(0)
                        .key())
                .isEqualTo("keep");
    }
}
