package org.sems.e2e.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** A table in Markdown that a terminal shows well, too. */
final class Table {

    private final String title;
    private final List<List<String>> rows = new ArrayList<>();

    Table(String title, String... heads) {
        this.title = title;
        rows.add(List.of(heads));
    }

    /** @param cells texts, and whole numbers */
    Table row(Object... cells) {
        rows.add(Arrays.stream(cells)
                .map(cell -> cell instanceof Number number
                        ? String.format(Locale.ROOT, "%,d", number)
                        : String.valueOf(cell))
                .toList());
        return this;
    }

    String markdown() {
        StringBuilder text = new StringBuilder("### ").append(title).append("\n\n");
        for (int row = 0; row < rows.size(); row++) {
            text.append(line(rows.get(row)));
            if (row == 0) {
                text.append(line(Collections.nCopies(rows.get(0).size(), "")).replace(' ', '-'));
            }
        }
        return text.toString();
    }

    private String line(List<String> cells) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < cells.size(); column++) {
            line.append("| ").append(padded(cells.get(column), column)).append(' ');
        }
        return line.append("|\n").toString();
    }

    private String padded(String cell, int column) {
        int width = rows.stream()
                .map(row -> row.get(column))
                .mapToInt(String::length)
                .max()
                .orElse(0);
        return cell + " ".repeat(width - cell.length());
    }
}
