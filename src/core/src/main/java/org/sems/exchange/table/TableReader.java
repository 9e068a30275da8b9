package org.sems.exchange.table;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Opens a file as a table, by what its bytes say and never by its name. */
public final class TableReader {
    private static final byte[] OLD_EXCEL = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private final Predicate<String> knownHeading;

    /** @param knownHeading recognises a usual heading: this finds the heading row below titles */
    public TableReader(Predicate<String> knownHeading) {
        this.knownHeading = knownHeading;
    }

    /**
     * @param sheet    of a workbook, empty for the first that is not empty
     * @param encoding of a text, empty to find out
     * @throws org.sems.problem.Refused when it is no table that can be read
     */
    public Table read(byte[] content, String sheet, String encoding) {
        RawRows rows = open(content, sheet, encoding);
        Headings headings = Headings.of(rows, knownHeading);
        Layout layout = rows.layout().headed(headings);
        return new Table() {
            @Override
            public Layout layout() {
                return layout;
            }

            @Override
            public void rows(Consumer<Row> reader) {
                int[] count = {0};
                Weight weight = new Weight(headings.names());
                rows.read(row -> {
                    if (row.number() > headings.row() && !row.blank()) {
                        weight.add(row);
                        if (++count[0] > Limits.ROWS) {
                            throw Refusals.refused("import.too-many-rows", Limits.ROWS);
                        }
                        reader.accept(row);
                    }
                    return true;
                });
            }
        };
    }

    private static RawRows open(byte[] content, String sheet, String encoding) {
        if (content.length == 0) {
            throw Refusals.refused("import.empty-file");
        }
        if (content.length > Limits.FILE_BYTES) {
            throw Refusals.refused("import.file-too-large", Limits.FILE_BYTES / (1024 * 1024));
        }
        if (startsWith(content, OLD_EXCEL)) {
            throw Refusals.refused(indexOf(content, ENCRYPTED) >= 0 ? "import.encrypted" : "import.old-excel");
        }
        return startsWith(content, new byte[] {'P', 'K', 3, 4})
                ? new XlsxRows(content, sheet)
                : new CsvRows(content, encoding);
    }

    private static boolean startsWith(byte[] content, byte[] start) {
        return content.length >= start.length
                && java.util.Arrays.equals(content, 0, start.length, start, 0, start.length);
    }

    private static int indexOf(byte[] content, byte[] wanted) {
        for (int i = 0; i + wanted.length <= content.length; i++) {
            if (java.util.Arrays.equals(content, i, i + wanted.length, wanted, 0, wanted.length)) {
                return i;
            }
        }
        return -1;
    }
}
