package org.sems.importing.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
import org.sems.importing.file.TableReader;
import org.sems.problem.Refused;

/** Workbooks for tests, and what reading them gives. */
public final class Workbooks {

    private Workbooks() {}

    public static byte[] workbook(Consumer<Workbook> content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "test", "1.0")) {
            content.accept(book);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    public static byte[] register() {
        return workbook(book -> {
            Worksheet sheet = book.newWorksheet("Register");
            sheet.value(0, 0, "Id");
            sheet.value(0, 1, "Threat");
            sheet.value(1, 0, 1);
            sheet.value(1, 1, "Fire");
        });
    }

    public static List<Row> rows(byte[] content, String sheet) {
        List<Row> rows = new ArrayList<>();
        new TableReader(h -> true).read(content, FileChoices.ofSheet(sheet)).rows(rows::add);
        return rows;
    }

    public static String refusal(byte[] content) {
        try {
            return String.valueOf(rows(content, ""));
        } catch (Refused e) {
            return e.problems().get(0).code();
        }
    }

    /** Every part of a workbook, rewritten. */
    public static byte[] changed(byte[] book, String part, UnaryOperator<String> change) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipFile from = ZipFile.builder().setByteArray(book).get();
                ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipArchiveEntry entry : Collections.list(from.getEntries())) {
                String text = new String(from.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write((entry.getName().equals(part) ? change.apply(text) : text).getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }
}
