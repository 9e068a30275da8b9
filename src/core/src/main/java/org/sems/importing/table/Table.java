package org.sems.importing.table;

import java.util.function.Consumer;

/** A table that can be read from the beginning as often as wanted; a reading never holds more than one row. */
public interface Table {

    Layout layout();

    /**
     * Hands over the rows below the headings, blank ones left out.
     *
     * @throws org.sems.problem.Refused when a row cannot be read: nothing after it is handed over
     */
    void rows(Consumer<Row> reader);
}
