package org.sems.importing.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sems.importing.ImportRegister;
import org.sems.importing.mapping.GuessColumns;
import org.sems.importing.mapping.Mapping;
import org.sems.importing.project.InMemoryRecords;
import org.sems.importing.project.Registers;
import org.sems.importing.report.ImportReport;
import org.sems.importing.report.Remark;
import org.sems.importing.table.FileChoices;
import org.sems.importing.table.Row;
import org.sems.importing.table.Workbooks;
import org.sems.importing.vocabulary.RegisterVocabulary;

/** What a cell shows is what it says: formats, invisible characters, errors, formulas without a value, merged cells. */
class CellsThatShowSomethingElseTest {
    private final InMemoryRecords records = new InMemoryRecords();

    private ImportReport run(String name, byte[] file) {
        return new ImportRegister(Registers.setting(), records).run(name, file, Mapping.guessed());
    }

    private static void headings(Worksheet sheet, String... names) {
        for (int i = 0; i < names.length; i++) {
            sheet.value(0, i, names[i]);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            1     | "R-"000    | R-001
            41    | 00000      | 00041
            7     | "RSK "#    | RSK 7
            3     | 0" of 5"   | 3 of 5
            0.75  | 0%         | 75%
            0.105 | 0.0%       | 10.5%
            1     | 0.00%      | 100%
            3     | 0.00       |
            1200  | #,##0      |
            2.5   | 000        |
            -2    | 000        |
            """)
    void aNumberIsReadAsItIsShown(String number, String format, String shown) {
        assertThat(NumberFormat.shown(new BigDecimal(number), format)).isEqualTo(Optional.ofNullable(shown));
    }

    @Test
    void theTextFileOfAWorkbookMakesNothingTwice() {
        byte[] workbook = Workbooks.workbook(book -> {
            Worksheet sheet = book.newWorksheet("Register");
            headings(sheet, "Risk ID", "Risk");
            sheet.value(1, 0, 1);
            sheet.style(1, 0).format("\"R-\"000").set();
            sheet.value(1, 1, "Break-in");
        });

        run("register.xlsx", workbook);
        run("register.csv", Registers.csv("Risk ID,Risk", "R-001,Break-in"));

        assertThat(records.byKey).hasSize(1);
    }

    @Test
    void aPercentIsNoStep() {
        byte[] workbook = Workbooks.workbook(book -> {
            Worksheet sheet = book.newWorksheet("Register");
            headings(sheet, "Risk ID", "Risk", "Probability", "Impact");
            sheet.value(1, 0, "Q-1");
            sheet.value(1, 1, "Protest");
            sheet.value(1, 2, 1);
            sheet.style(1, 2).format("0%").set();
            sheet.value(1, 3, 3);
        });

        ImportReport report = run("register.xlsx", workbook);

        assertThat(records.bySummary("Protest").draft.fields()).doesNotContainKey("current-rating");
        assertThat(report.rows().get(0).remarks())
                .contains(Remark.of(2, "Probability", "import.step-unknown", "100%", "Likelihood"));
    }

    @ParameterizedTest
    @CsvSource({"Z-1\u200b", "\u2060Z-1", "Z\u00ad-1", "\u200eZ-1\u200f", "Z-1\u202f"})
    void invisibleCharactersMakeNoOtherId(String id) {
        run("register.csv", Registers.csv("Risk ID,Risk", "Z-1,Fire"));
        run("register.csv", Registers.csv("Risk ID,Risk", id + ",Fire"));

        assertThat(records.byKey).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"#N/A", "#REF!", "#DIV/0!", "#NV", "#WERT!", "Err:502"})
    void anErrorIsNoIdAndIsNamed(String error) {
        ImportReport report = run("register.csv", Registers.csv("Risk ID,Risk", error + ",first", error + ",second"));

        assertThat(records.byKey).hasSize(2);
        assertThat(report.rows().get(0).remarks()).contains(Remark.of(2, "Risk ID", "import.cell-error", error));
    }

    @Test
    void aFormulaThatWasNeverWorkedOutIsNamed() throws IOException {
        byte[] workbook = Workbooks.workbook(book -> {
            Worksheet sheet = book.newWorksheet("Register");
            headings(sheet, "Risk ID", "Risk", "Likelihood", "Impact");
            sheet.value(1, 0, "R-1");
            sheet.value(1, 1, "Theft");
            sheet.value(1, 2, 4);
            sheet.value(1, 3, 5);
        });
        byte[] never = Workbooks.changed(
                workbook,
                "xl/worksheets/sheet1.xml",
                xml -> xml.replaceAll("(<c r=\"C2\"[^>]*?)(?: t=\"n\")?>.*?</c>", "$1><f>2+2</f><v></v></c>"));

        ImportReport report = run("register.xlsx", never);

        assertThat(report.rows().get(0).remarks())
                .contains(Remark.of(2, "Likelihood", "import.formula-not-calculated"));
    }

    @Test
    void mergedCellsHoldForAllTheirRowsAndHeadings() {
        byte[] workbook = Workbooks.workbook(book -> {
            Worksheet sheet = book.newWorksheet("Register");
            headings(sheet, "Ref", "Risk", "Inherent risk", "", "Category");
            sheet.value(1, 2, "Likelihood");
            sheet.value(1, 3, "Impact");
            sheet.range(0, 0, 1, 0).merge();
            sheet.range(0, 1, 1, 1).merge();
            sheet.range(0, 2, 0, 3).merge();
            sheet.value(2, 0, "R-1");
            sheet.value(2, 1, "Theft");
            sheet.value(2, 2, 3);
            sheet.value(2, 3, 4);
            sheet.value(2, 4, "Physical");
            sheet.value(3, 0, "R-2");
            sheet.value(3, 1, "Fence cut");
            sheet.range(2, 4, 3, 4).merge();
        });

        List<Row> rows = new ArrayList<>();
        new TableReader(new GuessColumns(RegisterVocabulary.shipped())::knows)
                .read(workbook, FileChoices.NONE)
                .rows(rows::add);

        assertThat(rows).extracting(row -> row.cell(0)).containsExactly("R-1", "R-2");
        assertThat(rows.get(1).cell(4)).isEqualTo("Physical");
    }

    @Test
    void aCharacterThatXmlCannotHoldIsDecoded() {
        byte[] workbook = Workbooks.workbook(book -> {
            Worksheet sheet = book.newWorksheet("Register");
            headings(sheet, "Risk ID", "Risk");
            sheet.value(1, 0, "R-1");
            sheet.value(1, 1, "Fence cut_x000D_ here");
        });

        assertThat(Workbooks.rows(workbook, "").get(0).cell(1)).isEqualTo("Fence cut\n here");
    }
}
