package org.sems.provisioning.host;

import java.util.ArrayList;
import java.util.List;

/** One part of an object, as it is and as it is to be. */
public record Difference(String part, List<String> before, List<String> after) {
    public Difference {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    public List<String> added() {
        return without(after, before);
    }

    public List<String> removed() {
        return without(before, after);
    }

    private static List<String> without(List<String> all, List<String> these) {
        List<String> rest = new ArrayList<>(all);
        rest.removeAll(these);
        return rest;
    }
}
