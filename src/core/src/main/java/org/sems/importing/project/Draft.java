package org.sems.importing.project;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A record to be made.
 *
 * @param hash   fingerprint of the row
 * @param fields keys of the field dictionary to a Rating, a LocalDate, an option or a text
 */
public record Draft(
        String recordType,
        Origin origin,
        String hash,
        String summary,
        String description,
        Optional<Person> owner,
        Optional<LocalDate> due,
        Map<String, Object> fields) {
    /** Jira's limit for a summary. */
    public static final int SUMMARY_CHARACTERS = 255;

    public Draft {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }
}
