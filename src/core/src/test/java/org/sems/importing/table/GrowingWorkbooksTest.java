package org.sems.importing.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sems.importing.table.Workbooks.changed;
import static org.sems.importing.table.Workbooks.refusal;
import static org.sems.importing.table.Workbooks.register;
import static org.sems.importing.table.Workbooks.rows;
import static org.sems.importing.table.Workbooks.workbook;

import java.io.IOException;
import java.util.regex.Matcher;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sems.importing.file.TableReader;
import org.sems.problem.Problem;
import org.sems.problem.Refused;

/** Workbooks of a few kilobytes that would be gigabytes once they are read. */
class GrowingWorkbooksTest {

    @ParameterizedTest
    @CsvSource({
        "1E1000000000, 1E1000000000",
        "1E-999999999, 1E-999999999",
        "1E+100, 1E+100",
        "-2.5E3, -2500",
        "4E-05, 0.00004",
        "5.0000000000000001E-3, 0.005",
        "1E19, 10000000000000000000",
        "12345678901234567890123456789012345678901, 12345678901234567890123456789012345678901",
        ".5, 0.5"
    })
    void writesOutNoNumberThatIsHugeOrTiny(String raw, String text) throws IOException {
        assertThat(rows(withCell("<c r=\"A2\"><v>" + raw + "</v></c>"), "")
                        .get(0)
                        .cell(0))
                .isEqualTo(text);
        assertThat(rows(withCell("<c r=\"A2\"><f>1+1</f><v>" + raw + "</v></c>"), "")
                        .get(0)
                        .cell(0))
                .isEqualTo(text);
    }

    @Test
    void refusesDigitsThatTakeMinutesToBecomeANumber() throws IOException {
        assertThat(refusal(withCell("<c r=\"A2\"><v>" + "7".repeat(1_001) + "</v></c>")))
                .isEqualTo("import.unreadable-workbook");
        assertThat(refusal(withCell("<c r=\"A2\" t=\"str\"><v>" + "7".repeat(1_001) + "</v></c>")))
                .contains("777");
    }

    /** Column Q of row 2 or the last one that Excel has are fine to look at; the sheet is then too wide, and no row of millions is built. */
    @ParameterizedTest
    @CsvSource({
        "ZZZZZZ2, import.unreadable-workbook",
        "ZZZ2, import.unreadable-workbook",
        "XFE2, import.unreadable-workbook",
        "$ZZZZ$2, import.unreadable-workbook",
        "2, import.unreadable-workbook",
        "ÄÄ2, import.unreadable-workbook",
        "XFD2, import.too-many-columns",
        "SG2, import.too-many-columns"
    })
    void refusesACellThatStandsFarOut(String reference, String code) throws IOException {
        assertThat(refusal(withCell("<c r=\"" + reference + "\"><v>1</v></c>"))).isEqualTo(code);
    }

    @Test
    void takesACellFarRightAsLongAsThereAreThatManyColumns() throws IOException {
        assertThat(rows(withCell("<c r=\"SF2\"><v>1</v></c>"), "").get(0).cells())
                .hasSize(FileLimits.COLUMNS);
    }

    @Test
    void refusesARowOfCellsWithoutEnd() throws IOException {
        assertThat(refusal(withCell("<c/>".repeat(16_385)))).isEqualTo("import.unreadable-workbook");
    }

    @Test
    void refusesAFormulaThatIsWrittenOutForEachCell() throws IOException {
        assertThat(refusal(withCell("<c r=\"A2\"><f>1" + "+1".repeat(5_000) + "</f><v>1</v></c>")))
                .isEqualTo("import.unreadable-workbook");
    }

    /** 500 columns of 100 rows that all show one text would be 1.6 billion characters; these are 52 million. */
    @Test
    void refusesATextThatIsShownWithoutEnd() {
        byte[] content = repeated(16, 100, "x".repeat(FileLimits.CELL_CHARACTERS));
        long[] handedOver = {0};

        Table table = new TableReader(heading -> true).read(content, FileChoices.NONE);

        assertThatThrownBy(() -> table.rows(row -> row.cells().forEach(cell -> handedOver[0] += cell.length())))
                .isInstanceOfSatisfying(
                        Refused.class,
                        e -> assertThat(e.problems())
                                .extracting(Problem::toString)
                                .containsExactly("row 97: import.too-much-text (50)"));
        assertThat(handedOver[0]).isLessThanOrEqualTo(FileLimits.TABLE_CHARACTERS);
    }

    private static byte[] repeated(int columns, int rows, String text) {
        return workbook(book -> {
            Worksheet sheet = book.newWorksheet("R");
            for (int column = 0; column < columns; column++) {
                sheet.value(0, column, "Column " + column);
                for (int row = 1; row <= rows; row++) {
                    sheet.value(row, column, text);
                }
            }
        });
    }

    /** In place of the cells of the second row. */
    private static byte[] withCell(String xml) throws IOException {
        return changed(
                register(),
                "xl/worksheets/sheet1.xml",
                sheet -> sheet.replaceFirst(
                        "(<row r=\"2\"[^>]*>).*?</row>", "$1" + Matcher.quoteReplacement(xml) + "</row>"));
    }
}
