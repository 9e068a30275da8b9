package org.sems.importing.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/** Which character parts the cells: the one that gives most rows the same number of cells. */
final class Separator {
    private static final char[] CANDIDATES = {',', ';', '\t', '|'};
    private static final int ROWS = 20;

    private Separator() {}

    /** @param sample the beginning of the file; its last line may be cut */
    static char detect(String sample) {
        char best = ',';
        int bestScore = 0;
        for (char candidate : CANDIDATES) {
            int score = score(sample, candidate);
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    private static int score(String sample, char separator) {
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
                if (++rows == ROWS) {
                    break;
                }
            }
        } catch (CsvParseException e) {
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rowsByWidth.entrySet().stream()
                .filter(e -> e.getKey() > 1)
                .mapToInt(e -> e.getValue() * 1000 + e.getKey())
                .max()
                .orElse(0);
    }
}
