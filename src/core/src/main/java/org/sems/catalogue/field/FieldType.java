package org.sems.catalogue.field;

import java.util.Locale;

/** What a field holds; written {@code multi-select} in the catalogue. */
public enum FieldType {
    RATING,
    SELECT,
    MULTI_SELECT,
    TEXT,
    PARAGRAPH,
    DATE,
    DATE_TIME,
    USER,
    USERS,
    NUMBER,
    LABELS,
    URL;

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public boolean hasOptions() {
        return this == SELECT || this == MULTI_SELECT;
    }
}
