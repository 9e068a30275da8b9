package org.sems.sandbox.config;

import java.util.Collection;
import java.util.function.Function;

/** Jira's checks of names. */
public final class Names {
    private Names() {}

    /** As Jira's assertions do: {@link IllegalArgumentException} for nothing or blanks only. */
    public static String required(String what, String value) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(what + " should not be blank!");
        }
        return value.trim();
    }

    public static <T> boolean isTaken(String name, Collection<T> among, Function<T, String> nameOf) {
        return among.stream().anyMatch(other -> nameOf.apply(other).equalsIgnoreCase(name.trim()));
    }

    /** @throws IllegalStateException as Jira's managers of constants, without case */
    public static <T> void unique(String what, String name, Collection<T> among, Function<T, String> nameOf) {
        if (isTaken(name, among, nameOf)) {
            throw new IllegalStateException(what + " with the name '" + name + "' exists already.");
        }
    }
}
