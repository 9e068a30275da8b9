package org.sems.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sems.problem.Problem;
import org.sems.problem.Refused;

class ReadingWorkbooksTest {

    private static byte[] workbook(Consumer<Workbook> content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "test", "1.0")) {
            content.accept(book);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] register() {
        return workbook(book -> {
            Worksheet sheet = book.newWorksheet("Register");
            sheet.value(0, 0, "Id");
            sheet.value(0, 1, "Threat");
            sheet.value(1, 0, 1);
            sheet.value(1, 1, "Fire");
        });
    }

    private static List<Row> rows(byte[] content, String sheet) {
        List<Row> rows = new ArrayList<>();
        new TableReader(h -> true).read(content, sheet, "").rows(rows::add);
        return rows;
    }

    private static String refusal(byte[] content) {
        try {
            return String.valueOf(rows(content, ""));
        } catch (Refused e) {
            return e.problems().get(0).code();
        }
    }

    /** Every part of a workbook, rewritten. */
    private static byte[] changed(byte[] book, String part, UnaryOperator<String> change) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipFile from = ZipFile.builder().setByteArray(book).get(); ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipArchiveEntry entry : Collections.list(from.getEntries())) {
                String text = new String(from.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write((entry.getName().equals(part) ? change.apply(text) : text).getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    @Test
    void readsDatesNumbersTruthAndFormulas() {
        byte[] content = workbook(book -> {
            Worksheet sheet = book.newWorksheet("R");
            for (int c = 0; c < 6; c++) {
                sheet.value(0, c, "Column " + c);
            }
            sheet.value(1, 0, LocalDate.of(2026, 11, 30));
            sheet.style(1, 0).format("dd/mm/yyyy").set();
            sheet.value(1, 1, 4);
            sheet.value(1, 2, 2.5);
            sheet.value(1, 3, true);
            sheet.value(1, 4, "a\r\nb");
            sheet.value(1, 5, 0.1 + 0.2);
        });

        assertThat(rows(content, "").get(0).cells()).containsExactly("2026-11-30", "4", "2.5", "TRUE", "a\nb", "0.3");
    }

    @Test
    void takesTheValueThatAFormulaHadLast() throws IOException {
        byte[] content = changed(register(), "xl/worksheets/sheet1.xml",
                xml -> xml.replaceFirst("<c r=\"A2\"[^>]*><v>1</v></c>", "<c r=\"A2\"><f>2*8</f><v>16</v></c>"));

        assertThat(rows(content, "").get(0).cell(0)).isEqualTo("16");
    }

    @Test
    void takesTheFirstSheetThatHoldsAnythingOrTheOneThatIsNamed() {
        byte[] content = workbook(book -> {
            book.newWorksheet("Empty");
            Worksheet first = book.newWorksheet("First");
            first.value(0, 0, "Id");
            first.value(1, 0, "one");
            Worksheet second = book.newWorksheet("Second");
            second.value(0, 0, "Id");
            second.value(1, 0, "two");
        });

        assertThat(rows(content, "").get(0).cell(0)).isEqualTo("one");
        assertThat(rows(content, "Second").get(0).cell(0)).isEqualTo("two");
        assertThat(new TableReader(h -> true).read(content, "", "").layout().sheets()).containsExactly("Empty", "First", "Second");
    }

    @Test
    void refusesASheetThatIsNotThere() {
        try {
            rows(register(), "Nowhere");
            assertThat(false).isTrue();
        } catch (Refused e) {
            assertThat(e.problems().get(0).code()).isEqualTo("import.no-such-sheet");
        }
    }

    @Test
    void refusesAnArchiveThatBlowsUp() throws IOException {
        String bomb = "0".repeat(30 * 1024 * 1024);

        assertThat(refusal(changed(register(), "xl/worksheets/sheet1.xml", xml -> xml + bomb))).isEqualTo("import.archive-too-large");
    }

    @Test
    void refusesAnArchiveOfTooManyEntries() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < 3_000; i++) {
                zip.putNextEntry(new ZipEntry("xl/" + i));
            }
        }

        assertThat(refusal(out.toByteArray())).isEqualTo("import.archive-too-large");
    }

    @Test
    void refusesEntitiesThatGrow() throws IOException {
        String doctype = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c SYSTEM \"file:///etc/passwd\">]>";
        byte[] content = changed(register(), "xl/worksheets/sheet1.xml",
                xml -> xml.replaceFirst("\\?>", "?>" + doctype).replaceFirst("<v>1</v>", "<v>&b;&c;</v>"));

        assertThat(refusal(content)).doesNotContain("aaaa").doesNotContain("root:");
    }

    @Test
    void refusesWhatIsNoWorkbook() throws IOException {
        ByteArrayOutputStream other = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(other)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
        }

        assertThat(refusal(other.toByteArray())).isEqualTo("import.not-a-workbook");
        assertThat(refusal(new byte[] {'P', 'K', 3, 4, 0, 0})).isEqualTo("import.unreadable-workbook");
        assertThat(refusal(java.util.Arrays.copyOf(register(), 300))).isEqualTo("import.unreadable-workbook");
        assertThat(refusal(changed(register(), "xl/worksheets/sheet1.xml", xml -> xml.substring(0, xml.length() / 2))))
                .isEqualTo("import.unreadable-workbook");
    }

    /** Method 95 would need a library for XZ; the directory at the end of the archive names the method too. */
    @Test
    void refusesOtherMethodsOfCompression() {
        byte[] content = register();
        for (int i = 0; i + 12 < content.length; i++) {
            boolean local = content[i] == 'P' && content[i + 1] == 'K' && content[i + 2] == 3 && content[i + 3] == 4;
            boolean central = content[i] == 'P' && content[i + 1] == 'K' && content[i + 2] == 1 && content[i + 3] == 2;
            if (local || central) {
                content[i + (local ? 8 : 10)] = 95;
            }
        }

        assertThat(refusal(content)).isEqualTo("import.unreadable-workbook");
    }

    @Test
    void refusesOldAndEncryptedWorkbooks() {
        byte[] old = new byte[2_000];
        System.arraycopy(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 0, old, 0, 4);
        byte[] encrypted = old.clone();
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, encrypted, 900, name.length);

        assertThat(refusal(old)).isEqualTo("import.old-excel");
        assertThat(refusal(encrypted)).isEqualTo("import.encrypted");
    }

    @ParameterizedTest
    @CsvSource({"1E1000000000, 1E1000000000", "1E-999999999, 1E-999999999", "1E+100, 1E+100", "-2.5E3, -2500", "4E-05, 0.00004", "5.0000000000000001E-3, 0.005",
        "1E19, 10000000000000000000", "12345678901234567890123456789012345678901, 12345678901234567890123456789012345678901", ".5, 0.5"})
    void writesOutNoNumberThatIsHugeOrTiny(String raw, String text) throws IOException {
        assertThat(rows(withCell("<c r=\"A2\"><v>" + raw + "</v></c>"), "").get(0).cell(0)).isEqualTo(text);
        assertThat(rows(withCell("<c r=\"A2\"><f>1+1</f><v>" + raw + "</v></c>"), "").get(0).cell(0)).isEqualTo(text);
    }

    @Test
    void refusesDigitsThatTakeMinutesToBecomeANumber() throws IOException {
        assertThat(refusal(withCell("<c r=\"A2\"><v>" + "7".repeat(1_001) + "</v></c>"))).isEqualTo("import.unreadable-workbook");
        assertThat(refusal(withCell("<c r=\"A2\" t=\"str\"><v>" + "7".repeat(1_001) + "</v></c>"))).contains("777");
    }

    /** Column Q of row 2 or the last one that Excel has are fine to look at; the sheet is then too wide, and no row of millions is built. */
    @ParameterizedTest
    @CsvSource({"ZZZZZZ2, import.unreadable-workbook", "ZZZ2, import.unreadable-workbook", "XFE2, import.unreadable-workbook", "$ZZZZ$2, import.unreadable-workbook",
        "2, import.unreadable-workbook", "ÄÄ2, import.unreadable-workbook", "XFD2, import.too-many-columns", "SG2, import.too-many-columns"})
    void refusesACellThatStandsFarOut(String reference, String code) throws IOException {
        assertThat(refusal(withCell("<c r=\"" + reference + "\"><v>1</v></c>"))).isEqualTo(code);
    }

    @Test
    void takesACellFarRightAsLongAsThereAreThatManyColumns() throws IOException {
        assertThat(rows(withCell("<c r=\"SF2\"><v>1</v></c>"), "").get(0).cells()).hasSize(Limits.COLUMNS);
    }

    @Test
    void refusesARowOfCellsWithoutEnd() throws IOException {
        assertThat(refusal(withCell("<c/>".repeat(16_385)))).isEqualTo("import.unreadable-workbook");
    }

    @Test
    void refusesAFormulaThatIsWrittenOutForEachCell() throws IOException {
        assertThat(refusal(withCell("<c r=\"A2\"><f>1" + "+1".repeat(5_000) + "</f><v>1</v></c>"))).isEqualTo("import.unreadable-workbook");
    }

    /** 500 columns of 100 rows that all show one text would be 1.6 billion characters; these are 52 million. */
    @Test
    void refusesATextThatIsShownWithoutEnd() {
        byte[] content = repeated(16, 100, "x".repeat(Limits.CELL_CHARACTERS));
        long[] handedOver = {0};

        Table table = new TableReader(heading -> true).read(content, "", "");

        assertThatThrownBy(() -> table.rows(row -> row.cells().forEach(cell -> handedOver[0] += cell.length())))
                .isInstanceOfSatisfying(Refused.class, e -> assertThat(e.problems()).extracting(Problem::toString).containsExactly("row 97: import.too-much-text (50)"));
        assertThat(handedOver[0]).isLessThanOrEqualTo(Limits.TABLE_CHARACTERS);
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
        return changed(register(), "xl/worksheets/sheet1.xml", sheet -> sheet.replaceFirst("(<row r=\"2\"[^>]*>).*?</row>",
                "$1" + java.util.regex.Matcher.quoteReplacement(xml) + "</row>"));
    }
}
