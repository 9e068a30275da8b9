package org.sems.importing.table;

import java.util.List;

/** Refuses a table whose cells, each with its heading, are more text than a register has. */
public final class TextLimit {
    private final List<String> headings;
    private long characters;

    public TextLimit(List<String> headings) {
        this.headings = headings;
    }

    public void add(Row row) {
        for (int i = 0; i < row.cells().size(); i++) {
            int cell = row.cell(i).length();
            characters += cell == 0 || i >= headings.size()
                    ? cell
                    : cell + headings.get(i).length();
        }
        if (characters > FileLimits.TABLE_CHARACTERS) {
            throw FileRefusals.refusedAt(
                    "row " + row.number(), "import.too-much-text", FileLimits.TABLE_CHARACTERS / 1_000_000);
        }
    }
}
