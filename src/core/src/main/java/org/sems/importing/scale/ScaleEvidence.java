package org.sems.importing.scale;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * What is said about the numbers of an axis beside its cells.
 *
 * @param given  by the person who imports
 * @param legend numbers with their words, of the rows above the headings and of the headings
 * @param ranges the last numbers of ranges in its headings
 */
public record ScaleEvidence(ScaleChoice given, Map<Integer, String> legend, List<OptionalInt> ranges) {
    public static final ScaleEvidence NONE = new ScaleEvidence(ScaleChoice.NONE, Map.of(), List.of());
}
