package org.sems.exchange;

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
public record Totals(int rows, Map<Outcome, Integer> outcomes, int controls, int links, int remarks) {

    static Totals of(List<RowReport> rows, int ofFile) {
        Map<Outcome, Integer> outcomes = new TreeMap<>();
        for (Outcome outcome : Outcome.values()) {
            outcomes.put(outcome, (int)
                    rows.stream().filter(row -> row.outcome() == outcome).count());
        }
        List<ControlReport> controls =
                rows.stream().flatMap(row -> row.controls().stream()).toList();
        int made = (int) controls.stream()
                .filter(control -> control.outcome() == Outcome.CREATE)
                .count();
        int linked = (int) controls.stream()
                .filter(control -> control.outcome() != Outcome.REFUSED)
                .count();
        return new Totals(
                rows.size(),
                outcomes,
                made,
                linked,
                ofFile + rows.stream().mapToInt(row -> row.remarks().size()).sum());
    }

    public int of(Outcome outcome) {
        return outcomes.get(outcome);
    }
}
