package org.sems.importing.file;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStream;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.sems.importing.table.FileRefusals;

/**
 * Refuses cells of a few characters that would cost gigabytes: one far out makes the reader of workbooks fill its row up to there. It looks
 * through a part of the workbook with that reader's own parser, before anything is built from it.
 */
final class SheetGuard {
    private static final Pattern REFERENCE = Pattern.compile("\\$?([A-Za-z]{1,3})\\$?\\d{1,7}");
    /** XFD, the last column of Excel. */
    private static final int LAST_COLUMN = 16_384;
    /** No spreadsheet program writes numbers of more than some 25; the time for making a number of digits grows with their square. */
    private static final int NUMBER_CHARACTERS = 1_000;
    /** Excel's limit. A shared formula is written out for each cell that shares it. */
    private static final int FORMULA_CHARACTERS = 8_192;

    private final XMLStreamReader xml;
    private int cellsOfRow;
    private boolean number;
    private int room = Integer.MAX_VALUE;

    private SheetGuard(XMLStreamReader xml) {
        this.xml = xml;
    }

    static void check(InputStream part) {
        try {
            XMLStreamReader xml = parser().createXMLStreamReader(part);
            SheetGuard guard = new SheetGuard(xml);
            while (xml.hasNext()) {
                guard.see(xml.next());
            }
        } catch (XMLStreamException e) {
            // a picture, or XML that is broken: reading it as a sheet fails in the same place
        }
    }

    static XMLInputFactory parser() {
        XMLInputFactory parser = new InputFactoryImpl();
        parser.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        parser.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return parser;
    }

    private void see(int event) {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> start(xml.getLocalName());
            case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                room -= xml.getTextLength();
            default -> {}
        }
        if (room < 0) {
            throw FileRefusals.refused("import.unreadable-workbook");
        }
    }

    private void start(String element) {
        switch (element) {
            case "c" -> cell();
            case "v" -> room = number ? NUMBER_CHARACTERS : Integer.MAX_VALUE;
            case "f" -> room = FORMULA_CHARACTERS;
            default -> {}
        }
    }

    private void end(String element) {
        switch (element) {
            case "row" -> cellsOfRow = 0;
            case "c", "v", "f" -> room = Integer.MAX_VALUE;
            default -> {}
        }
    }

    private void cell() {
        String type = xml.getAttributeValue(null, "t");
        String reference = xml.getAttributeValue(null, "r");
        number = type == null || type.equals("n");
        if (++cellsOfRow > LAST_COLUMN || reference != null && column(reference) > LAST_COLUMN) {
            throw FileRefusals.refused("import.unreadable-workbook");
        }
    }

    /** From 1 for A. A text that is no reference gives a column that does not exist. */
    static int column(String reference) {
        Matcher m = REFERENCE.matcher(reference);
        return m.matches()
                ? m.group(1)
                        .toUpperCase(Locale.ROOT)
                        .chars()
                        .reduce(0, (column, letter) -> column * 26 + letter - 'A' + 1)
                : Integer.MAX_VALUE;
    }
}
