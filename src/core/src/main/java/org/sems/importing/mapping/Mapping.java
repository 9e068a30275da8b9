package org.sems.importing.mapping;

import java.util.Map;
import java.util.Optional;
import org.sems.importing.date.DateOrder;
import org.sems.importing.table.FileChoices;

/**
 * What the person who imports has decided; everything else is guessed and shown.
 *
 * @param columns   headings to meanings; an empty text for a column that is not mapped
 * @param dateOrder for dates that say 03/04/2026
 */
public record Mapping(
        FileChoices file,
        Map<String, String> columns,
        RatingChoices ratings,
        WordChoices words,
        ControlChoices controls,
        Identity identity,
        Optional<DateOrder> dateOrder) {

    public static Mapping guessed() {
        return new Mapping(
                FileChoices.NONE,
                Map.of(),
                RatingChoices.NONE,
                WordChoices.NONE,
                ControlChoices.USUAL,
                Identity.GUESSED,
                Optional.empty());
    }

    public Mapping withFile(FileChoices other) {
        return new Mapping(other, columns, ratings, words, controls, identity, dateOrder);
    }

    public Mapping withColumns(Map<String, String> other) {
        return new Mapping(file, other, ratings, words, controls, identity, dateOrder);
    }

    public Mapping withRatings(RatingChoices other) {
        return new Mapping(file, columns, other, words, controls, identity, dateOrder);
    }

    public Mapping withWords(WordChoices other) {
        return new Mapping(file, columns, ratings, other, controls, identity, dateOrder);
    }

    public Mapping withControls(ControlChoices other) {
        return new Mapping(file, columns, ratings, words, other, identity, dateOrder);
    }

    public Mapping withIdentity(Identity other) {
        return new Mapping(file, columns, ratings, words, controls, other, dateOrder);
    }

    public Mapping withDateOrder(DateOrder other) {
        return new Mapping(file, columns, ratings, words, controls, identity, Optional.of(other));
    }
}
