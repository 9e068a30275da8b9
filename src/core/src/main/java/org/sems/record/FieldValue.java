package org.sems.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a field holds, in as many ways as a rule may ask for it.
 *
 * @param words   texts, or the names of the chosen options, in order; what shows nothing on a screen is left out, so that
 *                a blank does not pass for an answer
 * @param day     of a date, or of a date and time in the time zone of the system
 * @param persons user keys
 */
public record FieldValue(List<String> words, Optional<LocalDate> day, Set<String> persons) {

    public static final FieldValue NONE = new FieldValue(List.of(), Optional.empty(), Set.of());

    public FieldValue {
        words = words.stream().filter(FieldValue::showsSomething).toList();
        persons = Set.copyOf(persons);
    }

    public static FieldValue words(String... words) {
        return words(List.of(words));
    }

    public static FieldValue words(List<String> words) {
        return new FieldValue(words, Optional.empty(), Set.of());
    }

    public static FieldValue day(LocalDate day) {
        return new FieldValue(List.of(), Optional.of(day), Set.of());
    }

    public static FieldValue persons(String... userKeys) {
        return persons(Set.of(userKeys));
    }

    public static FieldValue persons(Set<String> userKeys) {
        return new FieldValue(List.of(), Optional.empty(), userKeys);
    }

    public boolean isEmpty() {
        return words.isEmpty() && day.isEmpty() && persons.isEmpty();
    }

    /** No-break spaces, zero-width characters and controls look like nothing and are nothing. */
    private static boolean showsSomething(String word) {
        return !word.codePoints()
                .allMatch(c -> Character.isWhitespace(c)
                        || Character.isSpaceChar(c)
                        || Character.isISOControl(c)
                        || Character.getType(c) == Character.FORMAT);
    }
}
