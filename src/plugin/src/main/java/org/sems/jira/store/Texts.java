package org.sems.jira.store;

import java.util.Arrays;
import java.util.List;

/** Columns as values: Oracle stores an empty text as null. */
public final class Texts {
    private Texts() {}

    public static String orEmpty(@javax.annotation.Nullable String column) {
        return column == null ? "" : column;
    }

    static List<String> split(@javax.annotation.Nullable String column) {
        return Arrays.stream(orEmpty(column).split(","))
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
