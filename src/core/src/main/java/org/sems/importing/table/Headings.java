package org.sems.importing.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The row that names the columns: people keep titles, dates and group headings above it. */
public record Headings(int row, List<String> names, List<String> above) {
    private static final int SEARCHED_ROWS = 25;

    public static Headings of(RawRows rows, Predicate<String> known) {
        List<Row> first = new ArrayList<>();
        TextLimit textLimit = new TextLimit(List.of());
        rows.read(row -> {
            if (!row.blank()) {
                textLimit.add(row);
                first.add(row);
            }
            return first.size() < SEARCHED_ROWS;
        });
        if (first.isEmpty()) {
            throw FileRefusals.refused("import.empty-file");
        }
        List<Long> scores = first.stream().map(row -> score(row, known)).toList();
        int best = 0;
        for (int i = 1; i < first.size(); i++) {
            if (scores.get(i) > Math.max(1, scores.get(best))) {
                best = i;
            }
        }
        if (best + 1 < first.size()
                && scores.get(best + 1) == filled(first.get(best + 1))
                && mergedDownwards(first.get(best), first.get(best + 1))) {
            best++;
        }
        Row heading = first.get(best);
        Row above = best == 0 ? new Row(0, List.of()) : first.get(best - 1);
        return new Headings(
                heading.number(),
                unique(grouped(mergedDownwards(above, heading) ? withGroups(heading, above) : heading, above)),
                first.subList(0, best).stream().map(Headings::text).toList());
    }

    /** Headings over two rows: those without a group are merged downwards, so that they stand in both. */
    private static boolean mergedDownwards(Row upper, Row lower) {
        return IntStream.range(0, lower.cells().size())
                .anyMatch(i -> !lower.cell(i).isEmpty() && lower.cell(i).equals(upper.cell(i)));
    }

    private static long filled(Row row) {
        return row.cells().stream().filter(cell -> !cell.isEmpty()).distinct().count();
    }

    private static Row withGroups(Row heading, Row above) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < Math.max(heading.cells().size(), above.cells().size()); i++) {
            names.add(heading.cell(i).isEmpty() ? above.cell(i) : heading.cell(i));
        }
        return new Row(heading.number(), names);
    }

    private static String text(Row row) {
        return row.cells().stream().filter(cell -> !cell.isEmpty()).collect(Collectors.joining(" "));
    }

    /** The most known headings of a row among the first ones. */
    public static long known(Consumer<Predicate<Row>> rows, Predicate<String> known) {
        long[] most = {0};
        int[] seen = {0};
        rows.accept(row -> {
            most[0] = Math.max(most[0], score(row, known));
            return ++seen[0] < SEARCHED_ROWS;
        });
        return most[0];
    }

    private static long score(Row row, Predicate<String> known) {
        return row.cells().stream()
                .filter(cell -> cell.length() <= FileLimits.HEADING_CHARACTERS)
                .filter(known)
                .distinct()
                .count();
    }

    /** "Likelihood" twice below "Inherent risk" and "Residual risk": the group says which is which. */
    private static List<String> grouped(Row heading, Row above) {
        Set<String> seen = new HashSet<>();
        Set<String> twice = new HashSet<>();
        heading.cells().forEach(name -> {
            if (!seen.add(name)) {
                twice.add(name);
            }
        });
        List<String> names = new ArrayList<>();
        String group = "";
        for (int i = 0; i < lastFilled(heading) + 1; i++) {
            group = above.cell(i).isEmpty() ? group : above.cell(i);
            String name = heading.cell(i);
            names.add(!name.isEmpty() && twice.contains(name) && !group.isEmpty() ? group + " " + name : name);
        }
        return names;
    }

    private static List<String> unique(List<String> names) {
        List<String> result = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i).isEmpty()
                    ? "Column " + letters(i)
                    : ShortText.shorten(names.get(i).replaceAll("\\s+", " "), FileLimits.HEADING_CHARACTERS);
            String free = name;
            for (int n = 2; !taken.add(free); n++) {
                free = name + " (" + n + ")";
            }
            result.add(free);
        }
        return result;
    }

    private static int lastFilled(Row row) {
        int last = row.cells().size() - 1;
        while (last > 0 && row.cell(last).isEmpty()) {
            last--;
        }
        return last;
    }

    /** A, B, ... Z, AA: as a spreadsheet names its columns. */
    static String letters(int column) {
        String letters = "";
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters = (char) ('A' + (rest - 1) % 26) + letters;
        }
        return letters;
    }
}
