package org.sems.exchange.table;

import java.util.List;

/** Refuses a table whose cells, each with its heading, are more text than a register has. */
final class Weight {
    private final List<String> headings;
    private long characters;

    Weight(List<String> headings) {
        this.headings = headings;
    }

    void add(Row row) {
        for (int i = 0; i < row.cells().size(); i++) {
            int cell = row.cell(i).length();
            characters += cell == 0 || i >= headings.size()
                    ? cell
                    : cell + headings.get(i).length();
        }
        if (characters > Limits.TABLE_CHARACTERS) {
            throw Refusals.at("row " + row.number(), "import.too-much-text", Limits.TABLE_CHARACTERS / 1_000_000);
        }
    }
}
