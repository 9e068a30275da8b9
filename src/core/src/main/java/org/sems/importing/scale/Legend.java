package org.sems.importing.scale;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sems.importing.vocabulary.RegisterVocabulary;

/** What titles, headings and explanations of a file say about its numbers: {@code Severity: 1 = Catastrophic, 2 = Critical}. */
public final class Legend {
    private static final Pattern PAIR =
            Pattern.compile("(?<![\\d.,/])(\\d{1,2})(?![\\d.,/])\\s*[-–—:.)=(]?\\s*(\\p{L}[\\p{L}'’ ]*)");
    private static final Pattern RANGE = Pattern.compile(
            "(?<!\\d)(\\d{1,2})\\s*(?:-|–|—|\\.\\.+|…|_?to_?|bis|à|hasta)\\s*(\\d{1,3})(?!\\d)",
            Pattern.CASE_INSENSITIVE);
    /** Words between the numbers of a range: "1 (low) to 5 (high)". */
    private static final Set<String> BETWEEN = Set.of("to", "bis", "à", "hasta", "and", "x");

    private final Map<String, Map<Integer, String>> words = new LinkedHashMap<>();

    /**
     * @param lines of the rows above the headings, in their order
     * @param names by the key of an axis: what it is called in headings
     */
    public static Legend read(List<String> lines, Map<String, List<String>> names) {
        Legend legend = new Legend();
        String axis = "";
        for (String line : lines) {
            axis = legend.add(line, axis, names);
        }
        return legend;
    }

    /** Numbers with their words, for one axis; with what the headings of its columns say. */
    public Map<Integer, String> words(String axis, List<String> headings) {
        Map<Integer, String> all = new LinkedHashMap<>(words.getOrDefault(axis, Map.of()));
        headings.forEach(heading -> {
            Matcher m = PAIR.matcher(heading);
            while (m.find()) {
                word(m.group(2)).ifPresent(word -> all.putIfAbsent(Integer.parseInt(m.group(1)), word));
            }
        });
        return all;
    }

    /** The last number of {@code Likelihood (1-5)}, {@code Probability 0-10}, {@code Impact_1to5}. */
    public static OptionalInt rangeEnd(String heading) {
        Matcher m = RANGE.matcher(heading.replaceAll("[(\\[]\\s*\\p{L}+\\s*[)\\]]", " "));
        return m.find() && Integer.parseInt(m.group(1)) < 2
                ? OptionalInt.of(Integer.parseInt(m.group(2)))
                : OptionalInt.empty();
    }

    /** The heading without its range. */
    public static String withoutRange(String heading) {
        return RANGE.matcher(heading).replaceAll(" ").strip();
    }

    private String add(String line, String before, Map<String, List<String>> names) {
        String axis = before;
        int from = 0;
        List<Object[]> found = new ArrayList<>();
        Matcher m = PAIR.matcher(line);
        while (m.find()) {
            axis = mentioned(line.substring(from, m.start()), names).orElse(axis);
            found.add(new Object[] {axis, Integer.parseInt(m.group(1)), m.group(2)});
            from = m.start(2);
            from = Math.min(
                    line.length(), from + word(m.group(2)).map(String::length).orElse(0));
        }
        if (found.isEmpty()) {
            return mentioned(line, names).orElse(before);
        }
        for (Object[] pair : found) {
            if (!((String) pair[0]).isEmpty()) {
                word((String) pair[2])
                        .ifPresent(word -> words.computeIfAbsent((String) pair[0], key -> new LinkedHashMap<>())
                                .putIfAbsent((Integer) pair[1], word));
            }
        }
        return axis;
    }

    private static Optional<String> word(String text) {
        String word = text.strip();
        String first = word.split("[^\\p{L}]", 2)[0].toLowerCase(Locale.ROOT);
        return first.length() < 3 || BETWEEN.contains(first) ? Optional.empty() : Optional.of(word);
    }

    /** The axis whose name stands last in the text. */
    private static Optional<String> mentioned(String text, Map<String, List<String>> names) {
        String plain = " " + RegisterVocabulary.plain(text) + " ";
        String axis = "";
        int last = -1;
        for (Map.Entry<String, List<String>> entry : names.entrySet()) {
            for (String name : new HashSet<>(entry.getValue())) {
                int at = name.length() < 4 ? -1 : plain.lastIndexOf(" " + name + " ");
                if (at > last) {
                    last = at;
                    axis = entry.getKey();
                }
            }
        }
        return axis.isEmpty() ? Optional.empty() : Optional.of(axis);
    }
}
