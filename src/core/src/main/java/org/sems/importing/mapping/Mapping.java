package org.sems.importing.mapping;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sems.rating.RatingStage;

/**
 * What the person who imports has decided; everything else is guessed and shown.
 *
 * @param columns             headings to meanings
 * @param stage               which rating a pair of likelihood and impact without a stage fills
 * @param values              by the key of an axis: values to step names or numbers
 * @param owners              names in the file to user names
 * @param statuses            words in the file to names of states
 * @param linkExisting        existing controls become records of their own, else text
 * @param linkRecommended     recommended controls become records of their own, else text
 * @param idColumns           headings that identify a row where there is no id; empty for what the summary is made of
 * @param source              what the register is called from one import to the next; empty for the file's name
 * @param sheet               of a workbook; empty for the first that is not empty
 * @param encoding            of a text; empty to find out
 * @param dateOrder           for dates that say 03/04/2026
 */
public record Mapping(
        Map<String, String> columns,
        RatingStage stage,
        Map<String, Map<String, String>> values,
        Map<String, String> owners,
        Map<String, String> statuses,
        boolean linkExisting,
        boolean linkRecommended,
        List<String> idColumns,
        String source,
        String sheet,
        String encoding,
        Optional<DateOrder> dateOrder) {

    public static Mapping guessed() {
        return new Mapping(
                Map.of(),
                RatingStage.CURRENT,
                Map.of(),
                Map.of(),
                Map.of(),
                true,
                true,
                List.of(),
                "",
                "",
                "",
                Optional.empty());
    }

    public Map<String, String> values(String axis) {
        return values.getOrDefault(axis, Map.of());
    }
}
