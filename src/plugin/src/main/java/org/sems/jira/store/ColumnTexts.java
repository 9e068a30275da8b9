package org.sems.jira.store;

import java.util.Arrays;
import java.util.List;
import javax.annotation.Nullable;

/** Columns as values: Oracle stores an empty text as null. */
public final class ColumnTexts {
    private ColumnTexts() {}

    public static String orEmpty(@Nullable String column) {
        return column == null ? "" : column;
    }

    public static List<String> split(@Nullable String column) {
        return Arrays.stream(orEmpty(column).split(","))
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
