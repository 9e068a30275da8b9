package org.sems.record;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A human decision as it was recorded.
 *
 * @param kind       such as {@code acceptance}
 * @param givenBy    user key of who decided
 * @param onBehalfOf user key of the appointed person, if a deputy decided
 * @param until      the last day it holds
 * @param facts      what exactly was approved: fact to canonical text, sorted
 */
public record Approval(
        String kind,
        String givenBy,
        Optional<String> onBehalfOf,
        Instant givenAt,
        Optional<LocalDate> until,
        Map<String, String> facts) {

    public Approval {
        facts = Collections.unmodifiableMap(new TreeMap<>(facts));
    }

    public boolean holdsOn(LocalDate day) {
        return until.map(last -> !last.isBefore(day)).orElse(true);
    }
}
