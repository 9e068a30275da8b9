package org.sems.importing.file;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.sems.importing.table.FileChoices;
import org.sems.importing.table.FileLimits;
import org.sems.importing.table.FileRefusals;
import org.sems.importing.table.Headings;
import org.sems.importing.table.Layout;
import org.sems.importing.table.RawRows;
import org.sems.importing.table.Row;
import org.sems.importing.table.Table;
import org.sems.importing.table.TextLimit;

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
     * @throws org.sems.problem.Refused when it is no table that can be read
     */
    public Table read(byte[] content, FileChoices choices) {
        RawRows rows = open(content, choices);
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
                TextLimit textLimit = new TextLimit(headings.names());
                rows.read(row -> {
                    if (row.number() > headings.row() && !row.blank()) {
                        textLimit.add(row);
                        if (++count[0] > FileLimits.ROWS) {
                            throw FileRefusals.refused("import.too-many-rows", FileLimits.ROWS);
                        }
                        reader.accept(row);
                    }
                    return true;
                });
            }
        };
    }

    private RawRows open(byte[] content, FileChoices choices) {
        if (content.length == 0) {
            throw FileRefusals.refused("import.empty-file");
        }
        if (content.length > FileLimits.FILE_BYTES) {
            throw FileRefusals.refused("import.file-too-large", FileLimits.FILE_BYTES / (1024 * 1024));
        }
        if (startsWith(content, OLD_EXCEL)) {
            throw FileRefusals.refused(indexOf(content, ENCRYPTED) >= 0 ? "import.encrypted" : "import.old-excel");
        }
        return startsWith(content, new byte[] {'P', 'K', 3, 4})
                ? new XlsxRows(content, choices.sheet(), knownHeading)
                : new CsvRows(content, choices, knownHeading);
    }

    private static boolean startsWith(byte[] content, byte[] start) {
        return content.length >= start.length && Arrays.equals(content, 0, start.length, start, 0, start.length);
    }

    private static int indexOf(byte[] content, byte[] wanted) {
        for (int i = 0; i + wanted.length <= content.length; i++) {
            if (Arrays.equals(content, i, i + wanted.length, wanted, 0, wanted.length)) {
                return i;
            }
        }
        return -1;
    }
}
