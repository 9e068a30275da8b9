package org.sems.importing.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sems.importing.table.Workbooks.changed;
import static org.sems.importing.table.Workbooks.refusal;
import static org.sems.importing.table.Workbooks.register;
import static org.sems.importing.table.Workbooks.rows;
import static org.sems.importing.table.Workbooks.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.sems.importing.table.FileChoices;
import org.sems.problem.Refused;

class ReadingWorkbooksTest {

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
        byte[] content = changed(
                register(),
                "xl/worksheets/sheet1.xml",
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
        assertThat(new TableReader(h -> true)
                        .read(content, FileChoices.NONE)
                        .layout()
                        .sheets())
                .containsExactly("Empty", "First", "Second");
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

        assertThat(refusal(changed(register(), "xl/worksheets/sheet1.xml", xml -> xml + bomb)))
                .isEqualTo("import.archive-too-large");
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
        String doctype =
                "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c SYSTEM \"file:///etc/passwd\">]>";
        byte[] content = changed(
                register(),
                "xl/worksheets/sheet1.xml",
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
        assertThat(refusal(Arrays.copyOf(register(), 300))).isEqualTo("import.unreadable-workbook");
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
}
