package org.sems.importing.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sems.importing.file.TableReader;
import org.sems.problem.Refused;

class ReadingTextFilesTest {

    private static Table table(byte[] content) {
        return new TableReader(heading -> List.of("id", "threat", "owner").contains(heading.toLowerCase()))
                .read(content, FileChoices.NONE);
    }

    private static List<Row> rows(byte[] content) {
        List<Row> rows = new ArrayList<>();
        table(content).rows(rows::add);
        return rows;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String refusal(byte[] content) {
        try {
            return String.valueOf(rows(content));
        } catch (Refused e) {
            return e.problems().get(0).code() + "|" + e.problems().get(0).where();
        }
    }

    @ParameterizedTest
    @CsvSource({"UTF-8,utf-8", "windows-1252,fallback"})
    void findsOutTheEncoding(String charset, String found) {
        byte[] content = "Id,Threat\n1,Brand im Lagerhaus Gebäude – Süd\n".getBytes(Charset.forName(charset));

        assertThat(rows(content).get(0).cell(1)).isEqualTo("Brand im Lagerhaus Gebäude – Süd");
        assertThat(table(content).layout())
                .extracting(Layout::encoding, Layout::encodingFound)
                .containsExactly(charset, found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void aMarkInFrontDecides(String charset) {
        byte[] content = "\uFEFFId,Threat\n1,Gebäude\n".getBytes(Charset.forName(charset));

        assertThat(table(content).layout().headings()).containsExactly("Id", "Threat");
        assertThat(table(content).layout())
                .extracting(Layout::encoding, Layout::encodingFound)
                .containsExactly(charset, "mark");
        assertThat(rows(content).get(0).cell(1)).isEqualTo("Gebäude");
    }

    @Test
    void detectsOtherAlphabets() {
        byte[] content =
                "Id,Threat\n1,Пожар на складе и кража груза из аэропорта ночью\n2,Угроза взрыва в терминале аэропорта\n"
                        .getBytes(Charset.forName("windows-1251"));

        assertThat(table(content).layout())
                .extracting(Layout::encoding, Layout::encodingFound)
                .containsExactly("windows-1251", "detected");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void findsOutTheSeparator(String separator) {
        String text = "Id,Threat,Owner\n1,\"a, b; c\",x\n2,d,y\n"
                .replace(",", separator)
                .replace("a" + separator, "a,");

        assertThat(rows(bytes(text))).extracting(row -> row.cells().size()).containsExactly(3, 3);
    }

    @Test
    void obeysTheLineInWhichExcelNamesTheSeparator() {
        assertThat(table(bytes("sep=|\r\nId|Threat\r\n1|a,b\r\n")).layout().headings())
                .containsExactly("Id", "Threat");
        assertThat(table(bytes("sep=\t\r\nId\tThreat\r\n1\ta,b\r\n")).layout().headings())
                .containsExactly("Id", "Threat");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "x", "\u00e9"})
    void takesAFirstLineThatNamesNoUsualSeparatorForARow(String separator) {
        assertThat(table(bytes("sep=" + separator + "\r\nId,Threat\r\n1,a\r\n"))
                        .layout()
                        .headings())
                .containsExactly("Id", "Threat");
    }

    @Test
    void countsRowsAsASpreadsheetDoes() {
        assertThat(rows(bytes("Id,Threat\n\n1,\"two\nlines\"\n,,\n2,x\n")))
                .extracting(Row::number)
                .containsExactly(3, 5);
    }

    @Test
    void handsOverRaggedRowsAsTheyAre() {
        assertThat(rows(bytes("Id,Threat,Owner\n1,a\n2,b,c,d\n")))
                .extracting(row -> row.cells().size())
                .containsExactly(2, 4);
    }

    @Test
    void takesOutWhatNeitherJiraNorItsDatabaseCanKeep() {
        assertThat(rows(bytes("Id,Threat\n1,a\u0001b\uFFFEc\u00A0\r\n")).get(0).cell(1))
                .isEqualTo("abc");
    }

    @Test
    void leavesMarkupAlone() {
        assertThat(rows(bytes("Id,Threat\n1,<script>alert(1)</script>\n"))
                        .get(0)
                        .cell(1))
                .isEqualTo("<script>alert(1)</script>");
    }

    @Test
    void aMalformedFileIsRefusedWithItsLine() {
        assertThat(refusal(bytes("Id,Threat\n1,\"open\n2,b\n3,c\n"))).startsWith("import.malformed-csv|row 2");
        assertThat(refusal(bytes("Id,Threat\n1,a\n2,\"b\"x,c\n"))).startsWith("import.malformed-csv|row 3");
    }

    @Test
    void aCellOfTwoMegabytesIsRefusedByItsPlace() {
        assertThat(refusal(bytes("Id,Threat\n1," + "x".repeat(2 * 1024 * 1024) + "\n")))
                .isEqualTo("import.cell-too-long|row 2, column B");
    }

    @Test
    void aHundredThousandColumnsAreRefused() {
        assertThat(refusal(bytes("a,".repeat(100_000) + "\n1\n"))).isEqualTo("import.too-many-columns|row 1");
    }

    @Test
    void moreThanTenThousandRowsAreRefused() {
        assertThat(refusal(bytes("Id,Threat\n" + "1,a\n".repeat(10_001)))).isEqualTo("import.too-many-rows|");
    }

    @Test
    void moreThanTenMegabytesAreRefused() {
        assertThat(refusal(new byte[FileLimits.FILE_BYTES + 1])).isEqualTo("import.file-too-large|");
    }

    @Test
    void whatIsNoTableIsRefused() {
        assertThat(refusal(new byte[0])).isEqualTo("import.empty-file|");
        assertThat(refusal(bytes(" \n\n"))).isEqualTo("import.empty-file|");
        assertThat(refusal(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 1})).isEqualTo("import.not-a-table|");
        assertThat(refusal(bytes("Id,Threat\n" + "1,a\n".repeat(20_000) + "1,\0\n")))
                .startsWith("import.");
    }

    @Test
    void anUnknownEncodingIsRefused() {
        assertThatThrownBy(() -> new TableReader(h -> true).read(bytes("a,b"), FileChoices.ofEncoding("klingon")))
                .hasMessageContaining("import.unknown-encoding");
    }

    /** A public file of 2,088 rows, Windows-1252 in an otherwise ASCII file; read where it is present. */
    @Test
    void readsARealFileOfAnotherCentury() throws Exception {
        String path = System.getProperty("sems.awsd", "");
        Assumptions.assumeTrue(
                !path.isEmpty() && Files.exists(Path.of(path)), "NOT RUN: give -Dsems.awsd=<awsd-2016.csv>");
        byte[] content = Files.readAllBytes(Path.of(path));

        assertThat(rows(content)).hasSizeGreaterThan(2_000);
        assertThat(table(content).layout().encoding()).isEqualTo("windows-1252");
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        table(content).rows(row -> all.writeBytes(bytes(String.join("", row.cells()))));
        assertThat(all.toString(StandardCharsets.UTF_8)).doesNotContain("\uFFFD");
    }
}
