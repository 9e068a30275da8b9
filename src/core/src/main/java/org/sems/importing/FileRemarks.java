package org.sems.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.sems.importing.interpretation.Interpretation;
import org.sems.importing.mapping.Column;
import org.sems.importing.mapping.Meaning;
import org.sems.importing.report.ImportOutcome;
import org.sems.importing.report.Remark;
import org.sems.importing.report.RowReport;
import org.sems.importing.scale.NumberScale;
import org.sems.importing.scale.StepChoices;
import org.sems.importing.table.FileLimits;
import org.sems.importing.table.Layout;
import org.sems.importing.vocabulary.Certainty;

/** What is to be told of the file as a whole: each thing once. */
final class FileRemarks {
    private static final int LISTED = 20;

    private final List<Remark> remarks = new ArrayList<>();

    /** @param others numbers of the rows that hold no risk */
    List<Remark> list(Layout layout, Interpretation interpretation, List<Integer> others, List<RowReport> rows) {
        if (layout.headerRow() > 1) {
            say("", "import.rows-above-headings", layout.headerRow());
        }
        interpretation.columns().forEach(this::column);
        interpretation.steps().forEach(this::scale);
        interpretation.steps().forEach(this::proposals);
        levels(interpretation);
        if (!others.isEmpty()) {
            say("", "import.rows-without-risk", others.size(), ranges(others));
        }
        equalSummaries(rows);
        return remarks;
    }

    /** {@code 2, 5-9, 12}, at most twenty of them. */
    private static String ranges(List<Integer> numbers) {
        List<String> ranges = new ArrayList<>();
        int first = numbers.get(0);
        for (int i = 0; i < numbers.size(); i++) {
            int number = numbers.get(i);
            if (i + 1 == numbers.size() || numbers.get(i + 1) != number + 1) {
                ranges.add(first == number ? String.valueOf(number) : first + "-" + number);
                first = i + 1 == numbers.size() ? number : numbers.get(i + 1);
            }
        }
        return String.join(", ", ranges.subList(0, Math.min(LISTED, ranges.size())))
                + (ranges.size() > LISTED ? ", ..." : "");
    }

    /** Different ids, one summary: nobody could tell these risks apart in a list. */
    private void equalSummaries(List<RowReport> rows) {
        Map<String, List<Integer>> rowsBySummary = new LinkedHashMap<>();
        rows.stream()
                .filter(row -> row.importOutcome() != ImportOutcome.REFUSED)
                .forEach(row -> rowsBySummary
                        .computeIfAbsent(row.draft().summary(), summary -> new ArrayList<>())
                        .add(row.row()));
        rowsBySummary.entrySet().stream()
                .filter(e -> e.getValue().size() > 1)
                .limit(LISTED)
                .forEach(e -> say("", "import.equal-summaries", e.getKey(), ranges(e.getValue())));
    }

    void say(String column, String code, Object... arguments) {
        remarks.add(Remark.of(0, column, code, arguments));
    }

    private void column(Column column) {
        if (column.heading().length() == FileLimits.HEADING_CHARACTERS
                && column.heading().endsWith("…")) {
            say(column.heading(), "import.heading-cut", FileLimits.HEADING_CHARACTERS);
        }
        if (column.meaning() == Meaning.KEEP && column.certainty() == Certainty.UNKNOWN) {
            say(column.heading(), "import.column-kept");
        }
    }

    private void scale(StepChoices steps) {
        NumberScale numbers = steps.numbers();
        if (numbers.asks()) {
            say("", "import.scale-of-another-size", steps.axis().name(), numbers.steps(), numbers.size());
        } else if (numbers.certainty() == Certainty.PROPOSED) {
            say(
                    "",
                    numbers.oneIsHighest() ? "import.scale-one-is-highest" : "import.scale-perhaps-shorter",
                    steps.axis().name(),
                    numbers.largest(),
                    numbers.size());
        }
    }

    /** {@code Low = Unlikely, Medium = Possible} */
    private void proposals(StepChoices steps) {
        String pairs = steps.choices().entrySet().stream()
                .filter(e -> e.getValue().certainty() == Certainty.PROPOSED)
                .map(e -> e.getKey() + " = "
                        + steps.axis().step(e.getValue().step()).name())
                .collect(Collectors.joining(", "));
        if (!pairs.isEmpty()) {
            say("", "import.values-proposed", steps.axis().name(), pairs);
        }
    }

    private void levels(Interpretation interpretation) {
        String unknown = words(interpretation.levels(), word -> word.certainty() == Certainty.UNKNOWN);
        if (!unknown.isEmpty()) {
            say("", "import.levels-unknown", unknown);
        }
    }

    private static <T> String words(Map<String, T> words, Predicate<T> which) {
        return words.entrySet().stream()
                .filter(e -> which.test(e.getValue()))
                .map(Map.Entry::getKey)
                .limit(LISTED)
                .collect(Collectors.joining(", "));
    }
}
