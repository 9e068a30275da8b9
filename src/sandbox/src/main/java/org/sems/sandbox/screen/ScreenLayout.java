package org.sems.sandbox.screen;

import java.util.List;

/** A screen as it is drawn: tabs in their order, each with its fields' ids in theirs. */
public record ScreenLayout(long id, String name, List<Tab> tabs) {
    /** One tab of a screen. */
    public record Tab(String name, List<String> fields) {}

    public List<String> fields() {
        return tabs.stream().flatMap(tab -> tab.fields().stream()).toList();
    }
}
