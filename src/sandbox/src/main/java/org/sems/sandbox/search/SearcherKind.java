package org.sems.sandbox.search;

import java.util.Arrays;
import java.util.Optional;

/** What a custom field's searcher makes of its values. */
enum SearcherKind {
    /** As stored, letter by letter (B13). */
    EXACT("exacttextsearcher"),
    TEXT("textsearcher"),
    OPTION("multiselectsearcher"),
    DAY("daterange"),
    MOMENT("datetimerange"),
    USER("userpickergroupsearcher"),
    NUMBER("exactnumber", "numberrange"),
    LABEL("labelsearcher");

    private final String[] keys;

    SearcherKind(String... keys) {
        this.keys = keys;
    }

    /** @param completeKey as {@code com.atlassian.jira.plugin.system.customfieldtypes:textsearcher} */
    static Optional<SearcherKind> of(String completeKey) {
        String own = completeKey.substring(completeKey.indexOf(':') + 1);
        return Arrays.stream(values())
                .filter(kind -> Arrays.asList(kind.keys).contains(own))
                .findFirst();
    }
}
