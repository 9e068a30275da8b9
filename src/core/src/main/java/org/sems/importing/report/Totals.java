package org.sems.importing.report;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many rows came to what.
 *
 * @param outcomes rows by outcome
 * @param controls controls that are made, each once
 * @param links    links from controls to risks of the rows that are made or completed
 */
public record Totals(int rows, Map<ImportOutcome, Integer> outcomes, int controls, int links, int remarks) {

    static Totals of(List<RowReport> rows, int ofFile) {
        Map<ImportOutcome, Integer> outcomes = new TreeMap<>();
        for (ImportOutcome importOutcome : ImportOutcome.values()) {
            outcomes.put(importOutcome, (int) rows.stream()
                    .filter(row -> row.importOutcome() == importOutcome)
                    .count());
        }
        List<ControlReport> controls =
                rows.stream().flatMap(row -> row.controls().stream()).toList();
        int made = (int) controls.stream()
                .filter(control -> control.importOutcome() == ImportOutcome.CREATE)
                .count();
        int linked = (int) controls.stream()
                .filter(control -> control.importOutcome() != ImportOutcome.REFUSED)
                .count();
        return new Totals(
                rows.size(),
                outcomes,
                made,
                linked,
                ofFile + rows.stream().mapToInt(row -> row.remarks().size()).sum());
    }

    public int count(ImportOutcome importOutcome) {
        return outcomes.get(importOutcome);
    }
}
