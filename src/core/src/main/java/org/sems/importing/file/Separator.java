package org.sems.importing.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.sems.importing.table.FileLimits;
import org.sems.importing.table.FileRefusals;

/** Which character parts the cells: the one that parts a line into most known headings, else the one that gives most rows the same number
 * of cells. */
final class Separator {
    private static final char[] CANDIDATES = {',', ';', '\t', '|'};
    private static final int ROWS = 25;
    /** A known heading counts more than all rows of one width. */
    private static final int HEADING_WEIGHT = 100_000;

    private Separator() {}

    /** @param sample the beginning of the file; its last line may be cut */
    static char detect(String sample, Predicate<String> knownHeading) {
        char best = ',';
        int bestScore = 0;
        for (char candidate : CANDIDATES) {
            int score = score(sample, candidate, knownHeading);
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    static Optional<Character> given(String text) {
        return switch (text) {
            case "" -> Optional.empty();
            case "tab", "\t" -> Optional.of('\t');
            case ",", ";", "|" -> Optional.of(text.charAt(0));
            default -> throw FileRefusals.refused("import.unknown-separator", text);
        };
    }

    private static int score(String sample, char separator, Predicate<String> knownHeading) {
        long headings = 0;
        Map<Integer, Integer> rowsByWidth = new HashMap<>();
        int rows = 0;
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .allowUnclosedQuote(true)
                .ofCsvRecord(new StringReader(sample))) {
            for (CsvRecord row : reader) {
                rowsByWidth.merge(row.getFieldCount(), 1, Integer::sum);
                headings = Math.max(
                        headings,
                        row.getFields().stream()
                                .filter(cell -> cell.length() <= FileLimits.HEADING_CHARACTERS)
                                .filter(knownHeading)
                                .distinct()
                                .count());
                if (++rows == ROWS) {
                    break;
                }
            }
        } catch (CsvParseException e) {
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        int known = (int) Math.min(headings, FileLimits.COLUMNS) * (headings > 1 ? HEADING_WEIGHT : 0);
        return known
                + rowsByWidth.entrySet().stream()
                        .filter(e -> e.getKey() > 1)
                        .mapToInt(e -> e.getValue() * 1000 + e.getKey())
                        .max()
                        .orElse(0);
    }
}
