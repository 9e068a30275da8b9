package org.sems.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sems.problem.Problem;
import org.sems.problem.Refused;

/**
 * A fact of a record as one text: what an approval keeps of what was approved, and what is compared with it later. Two texts are equal if
 * and only if the fact is the same. A fact is the key of a field; or {@code links} with the key of a link type: all that the record is linked
 * with in either direction, and the states it stands in; or {@code keys} with the key of a link type: the same without the states, so that
 * only making and removing a link changes it.
 */
public final class FactText {

    /** Stands before the key of a link type. */
    public static final String LINKS = "links ";
    /** Stands before the key of a link type of which the states do not count. */
    public static final String KEYS = "keys ";

    private static final String INWARD = "< ";
    private static final String UNREADABLE = "? ";

    private FactText() {}

    /** The fact that covers all links of a type. */
    public static String links(String linkType) {
        return LINKS + linkType;
    }

    /** The fact that covers which records the links of a type lead to, without their states. */
    public static String keys(String linkType) {
        return KEYS + linkType;
    }

    /** Whether it is about links, with or without the states at their other ends. */
    public static boolean isLinks(String fact) {
        return fact.startsWith(LINKS) || fact.startsWith(KEYS);
    }

    /** @return the key of the link type */
    public static String linkType(String fact) {
        return fact.substring(fact.indexOf(' ') + 1);
    }

    public static Map<String, String> of(RecordFacts record, Collection<String> facts) {
        return facts.stream()
                .collect(Collectors.toMap(fact -> fact, fact -> of(record, fact), (one, same) -> one, TreeMap::new));
    }

    /** The text of a fact that cannot be read is what is wrong with it, so that it never equals what was approved. */
    public static String of(RecordFacts record, String fact) {
        try {
            if (fact.startsWith(KEYS)) {
                return ofKeys(record, linkType(fact));
            }
            return isLinks(fact) ? ofLinks(record, linkType(fact)) : of(record.value(fact));
        } catch (Refused unreadable) {
            return unreadable.problems().stream().map(Problem::code).collect(Collectors.joining(" ", UNREADABLE, ""));
        }
    }

    /** Keys of the linked records of these facts that the actor may browse; none of links that cannot be read. */
    public static Set<String> visibleEnds(RecordFacts record, Collection<String> facts) {
        return facts.stream()
                .filter(FactText::isLinks)
                .flatMap(fact -> visibleEnds(record, linkType(fact)))
                .collect(Collectors.toSet());
    }

    private static Stream<String> visibleEnds(RecordFacts record, String linkType) {
        try {
            return Stream.of(Direction.values())
                    .flatMap(direction -> record.linked(linkType, direction).stream())
                    .filter(LinkedRecord::visible)
                    .map(LinkedRecord::key)
                    .toList()
                    .stream();
        } catch (Refused unreadable) {
            return Stream.of();
        }
    }

    /**
     * Whether the fact is what the text says. A state that a later version has retired counts as the one that it
     * became.
     */
    public static boolean isStill(RecordFacts record, String fact, String text) {
        String now = of(record, fact);
        return now.equals(text)
                || fact.startsWith(LINKS)
                        && !now.startsWith(UNREADABLE)
                        && now.equals(renewed(record, linkType(fact), text));
    }

    private static String renewed(RecordFacts record, String linkType, String text) {
        Map<String, String> names = new HashMap<>();
        for (Direction direction : Direction.values()) {
            record.linked(linkType, direction)
                    .forEach(other -> other.formerStates()
                            .forEach(former -> names.put(
                                    end(direction, other.key(), former), end(direction, other.key(), other.state()))));
        }
        return join(parts(text).stream().map(part -> names.getOrDefault(part, part)));
    }

    /** The parts of such a text, as they were before they were joined. */
    public static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) {
                i++;
                part.append(text.charAt(i));
            } else if (c == ';') {
                parts.add(part.toString());
                part.setLength(0);
                i++;
            } else {
                part.append(c);
            }
        }
        parts.add(part.toString());
        return parts;
    }

    /** From which end the links of a fact lead; outward where there are none, or some of either. */
    public static Direction directionOf(String text) {
        return parts(text).stream().allMatch(part -> part.startsWith(INWARD)) ? Direction.INWARD : Direction.OUTWARD;
    }

    /** Such a text with another part in place of one. */
    public static String replaced(String text, String part, String other) {
        return join(parts(text).stream().map(one -> one.equals(part) ? other : one));
    }

    private static String ofLinks(RecordFacts record, String linkType) {
        return join(Stream.of(Direction.OUTWARD, Direction.INWARD)
                .flatMap(direction -> record.linked(linkType, direction).stream()
                        .map(other -> end(direction, other.key(), other.state()))));
    }

    private static String ofKeys(RecordFacts record, String linkType) {
        return join(Stream.of(Direction.OUTWARD, Direction.INWARD)
                .flatMap(direction ->
                        record.linked(linkType, direction).stream().map(other -> end(direction, other.key()))));
    }

    private static String end(Direction direction, String key, String state) {
        return end(direction, key) + ": " + state;
    }

    private static String end(Direction direction, String key) {
        return (direction == Direction.OUTWARD ? "> " : INWARD) + key;
    }

    /** What a field holds. */
    public static String of(FieldValue value) {
        return join(Stream.of(
                        value.words().stream().map(FactText::plain),
                        value.day().map(LocalDate::toString).stream(),
                        value.persons().stream())
                .flatMap(parts -> parts));
    }

    /** A form gives line ends and outer blanks that the stored value does not have. */
    private static String plain(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    /** The order in which a form or a database gives them means nothing. */
    private static String join(Stream<String> parts) {
        return parts.map(part -> part.replace("\\", "\\\\").replace(";", "\\;"))
                .sorted()
                .collect(Collectors.joining("; "));
    }
}
