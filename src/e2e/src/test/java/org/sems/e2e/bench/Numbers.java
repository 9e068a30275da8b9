package org.sems.e2e.bench;

import java.util.Locale;

/** Numbers as the tables give them. */
final class Numbers {

    static final String NONE = "-";

    private Numbers() {}

    /** With a decimal where that says something. */
    static String text(double number) {
        return String.format(Locale.ROOT, number < 20 ? "%.1f" : "%,.0f", number);
    }

    static String times(double factor) {
        return "x " + text(factor);
    }

    static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%,.0f", bytes / 1e6);
    }
}
