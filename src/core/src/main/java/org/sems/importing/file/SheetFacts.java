package org.sems.importing.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.annotation.Nullable;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.sems.importing.table.FileLimits;

/**
 * What the reader of workbooks does not tell of a sheet: cells that are merged over several rows, each of which has the value of the first,
 * and formulas that were never worked out. A formula whose result is an empty text is one that was.
 */
final class SheetFacts {
    private static final Pattern AREA = Pattern.compile("([A-Z]{1,3})(\\d{1,7}):([A-Z]{1,3})(\\d{1,7})");
    /** More is no register. */
    private static final int MOST = 200_000;

    private final Map<Integer, List<Area>> byFirstRow = new HashMap<>();
    private final Set<String> uncalculated = new HashSet<>();
    private @Nullable String cell;
    private boolean formula;
    private boolean valued;
    private boolean inValue;
    private final Map<Integer, Held> held = new HashMap<>();

    private record Area(int column, int lastRow) {}

    private record Held(String text, int lastRow) {}

    /** @param sheetId the relation of the sheet in the workbook */
    static SheetFacts read(byte[] content, String sheetId) {
        SheetFacts merged = new SheetFacts();
        try (ZipFile archive = ZipFile.builder().setByteArray(content).get()) {
            String target = target(archive, sheetId);
            ZipArchiveEntry part = target.isEmpty()
                    ? null
                    : archive.getEntry(target.startsWith("/") ? target.substring(1) : "xl/" + target);
            if (part != null) {
                merged.readSheet(archive.getInputStream(part));
            }
        } catch (IOException | XMLStreamException e) {
            return new SheetFacts(); // the reader of workbooks says what is wrong with it
        }
        return merged;
    }

    private static String target(ZipFile archive, String sheetId) throws IOException, XMLStreamException {
        ZipArchiveEntry relations = archive.getEntry("xl/_rels/workbook.xml.rels");
        if (relations == null) {
            return "";
        }
        try (InputStream in = archive.getInputStream(relations)) {
            XMLStreamReader xml = SheetGuard.parser().createXMLStreamReader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("Relationship")
                        && sheetId.equals(xml.getAttributeValue(null, "Id"))) {
                    return xml.getAttributeValue(null, "Target");
                }
            }
        }
        return "";
    }

    private void readSheet(InputStream part) throws IOException, XMLStreamException {
        try (InputStream in = part) {
            XMLStreamReader xml = SheetGuard.parser().createXMLStreamReader(in);
            int count = 0;
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("mergeCell")
                        && ++count < MOST) {
                    add(String.valueOf(xml.getAttributeValue(null, "ref")));
                }
                see(event, xml);
            }
        }
    }

    private void see(int event, XMLStreamReader xml) {
        if (event == XMLStreamConstants.START_ELEMENT) {
            switch (xml.getLocalName()) {
                case "c" -> {
                    String type = xml.getAttributeValue(null, "t");
                    cell = type == null || type.equals("n") ? xml.getAttributeValue(null, "r") : null;
                    formula = false;
                    valued = false;
                }
                case "f" -> formula = true;
                case "v" -> inValue = true;
                default -> {}
            }
        } else if (event == XMLStreamConstants.CHARACTERS) {
            valued |= inValue && xml.getTextLength() > 0;
        } else if (event == XMLStreamConstants.END_ELEMENT) {
            inValue &= !xml.getLocalName().equals("v");
            if (xml.getLocalName().equals("c") && cell != null && formula && !valued && uncalculated.size() < MOST) {
                uncalculated.add(cell);
            }
        }
    }

    /** @param reference such as C2 */
    boolean uncalculated(String reference) {
        return uncalculated.contains(reference);
    }

    private void add(String reference) {
        Matcher m = AREA.matcher(reference);
        if (m.matches()) {
            int first = Integer.parseInt(m.group(2));
            int last = Integer.parseInt(m.group(4));
            int column = SheetGuard.column(m.group(1) + "1") - 1;
            if (last > first && column < FileLimits.COLUMNS) {
                byFirstRow.computeIfAbsent(first, row -> new ArrayList<>()).add(new Area(column, last));
            }
        }
    }

    /** The cells of a row, with those that hold over from rows above. Rows come in their order. */
    List<String> fill(int row, List<String> cells) {
        List<String> filled = new ArrayList<>(cells);
        byFirstRow
                .getOrDefault(row, List.of())
                .forEach(area -> held.put(
                        area.column(),
                        new Held(area.column() < cells.size() ? cells.get(area.column()) : "", area.lastRow())));
        held.forEach((column, value) -> {
            if (value.lastRow() >= row && !value.text().isEmpty()) {
                while (filled.size() <= column) {
                    filled.add("");
                }
                if (filled.get(column).isEmpty()) {
                    filled.set(column, value.text());
                }
            }
        });
        return filled;
    }
}
