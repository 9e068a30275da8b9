package org.sems.importing.table;

import java.util.function.Predicate;

/** All rows of a file from the first on, headings and blank rows included. */
public interface RawRows {

    /** What is known without the headings. */
    Layout layout();

    /** @param more answers false when it wants no more rows */
    void read(Predicate<Row> more);
}
