package org.sems.importing.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sems.importing.table.CellFault;
import org.sems.importing.table.CellText;
import org.sems.importing.table.FileChoices;
import org.sems.importing.table.FileLimits;
import org.sems.importing.table.FileRefusals;
import org.sems.importing.table.Layout;
import org.sems.importing.table.RawRows;
import org.sems.importing.table.Row;

/** Separated values. */
final class CsvRows implements RawRows {
    private static final int SAMPLE = 64 * 1024;
    /** Excel's own first line that names the separator. */
    private static final Pattern EXCEL_SEPARATOR = Pattern.compile("\\Asep=([,;\t|])\\r?\\n");

    private final byte[] content;
    private final TextEncoding encoding;
    private final char separator;
    private final boolean separatorLine;

    CsvRows(byte[] content, FileChoices choices, Predicate<String> knownHeading) {
        this.content = content;
        this.encoding = TextEncoding.of(content, choices.encoding());
        String sample = sample();
        if (sample.indexOf('\0') >= 0) {
            throw FileRefusals.refused("import.not-a-table");
        }
        Matcher first = EXCEL_SEPARATOR.matcher(sample);
        separatorLine = first.find();
        separator = Separator.given(choices.separator())
                .orElseGet(() -> separatorLine ? first.group(1).charAt(0) : Separator.detect(sample, knownHeading));
    }

    @Override
    public Layout layout() {
        String shown = separator == '\t' ? "tab" : String.valueOf(separator);
        return new Layout(
                "csv", encoding.charset().name(), encoding.found(), shown, "", List.of(), 0, List.of(), List.of());
    }

    @Override
    public void read(Predicate<Row> more) {
        int number = 0;
        try (CsvReader<CsvRecord> reader = open()) {
            for (CsvRecord line : reader) {
                number++;
                if (separatorLine && number == 1) {
                    continue;
                }
                if (!more.test(row(number, line))) {
                    return;
                }
            }
        } catch (CsvParseException e) {
            throw malformed(e, number + 1);
        } catch (UncheckedIOException | IOException e) {
            throw FileRefusals.refusedAt("row " + (number + 1), "import.malformed-csv", number + 1);
        }
    }

    private CsvReader<CsvRecord> open() {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowUnclosedQuote(false)
                .maxBufferSize(FileLimits.FILE_BYTES + SAMPLE)
                .build(CsvRecordHandler.builder().maxFields(1_000_000).build(), text());
    }

    private static Row row(int number, CsvRecord line) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < line.getFieldCount(); i++) {
            if (line.getField(i).indexOf('\0') >= 0) {
                throw FileRefusals.refusedAt("row " + number, "import.not-a-table");
            }
            cells.add(CellText.of(line.getField(i), number, i));
        }
        int width = FileLimits.width(cells);
        if (width > FileLimits.COLUMNS) {
            throw FileRefusals.refusedAt("row " + number, "import.too-many-columns", width, FileLimits.COLUMNS);
        }
        return CellFault.row(number, cells.subList(0, Math.min(cells.size(), FileLimits.COLUMNS)));
    }

    /** The library names the line in its message only. */
    private static RuntimeException malformed(CsvParseException e, int row) {
        Matcher line = Pattern.compile("line (?:number )?(\\d+)").matcher(String.valueOf(e.getMessage()));
        return FileRefusals.refusedAt(
                "row " + row, "import.malformed-csv", line.find() ? Integer.parseInt(line.group(1)) : row);
    }

    private String sample() {
        char[] buffer = new char[SAMPLE];
        try (Reader reader = text()) {
            int length = reader.read(buffer);
            return length < 0 ? "" : new String(buffer, 0, length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Reader text() {
        return new InputStreamReader(
                new ByteArrayInputStream(content, encoding.skip(), content.length - encoding.skip()),
                encoding.charset());
    }
}
