package org.sems.importing.project;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.sems.catalogue.Catalogue;
import org.sems.catalogue.field.FieldDefinition;
import org.sems.catalogue.reading.CatalogueReader;

/** Registers that somebody might have kept, and a SeMS to import them into. */
public final class Registers {
    static final Catalogue CATALOGUE = CatalogueReader.shipped();

    private Registers() {}

    public static ImportTarget setting() {
        Map<String, FieldDefinition> fields = new TreeMap<>(CATALOGUE.fields());
        return new ImportTarget(
                CATALOGUE.recordType("core", "risk").orElseThrow(),
                Optional.of(CATALOGUE.recordType("core", "control").orElseThrow()),
                "treats",
                fields,
                CATALOGUE.riskModels().newest("plain-5x5").orElseThrow(),
                "From the imported register");
    }

    public static byte[] file(String name) {
        try (InputStream in = Registers.class.getResourceAsStream("/registers/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] csv(String... lines) {
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** The same table as a workbook; whole numbers become numbers. */
    public static byte[] asWorkbook(byte[] csv, String separator) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "test", "1.0")) {
            book.newWorksheet("Notes");
            Worksheet sheet = book.newWorksheet("Register");
            String[] lines = new String(csv, StandardCharsets.UTF_8).split("\n");
            for (int r = 0; r < lines.length; r++) {
                String[] cells = lines[r].split(separator);
                for (int c = 0; c < cells.length; c++) {
                    if (cells[c].matches("\\d{1,5}")) {
                        sheet.value(r, c, new BigDecimal(cells[c]));
                    } else if (!cells[c].isEmpty()) {
                        sheet.value(r, c, cells[c]);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
