package org.sems.sandbox.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A stored screen with its tabs. */
record ScreenRecord(long id, String name, String description, List<Tab> tabs) {
    /** A stored tab with the ids of its fields. */
    record Tab(long id, String name, List<String> fields) {

        Tab with(String field, int position) {
            List<String> more = new ArrayList<>(fields);
            more.add(Math.min(position, more.size()), field);
            return new Tab(id, name, more);
        }

        Tab without(String field) {
            return new Tab(
                    id, name, fields.stream().filter(own -> !own.equals(field)).toList());
        }
    }

    ScreenRecord named(String newName, String newDescription) {
        return new ScreenRecord(id, newName, newDescription, tabs);
    }

    ScreenRecord with(Tab tab) {
        return new ScreenRecord(
                id,
                name,
                description,
                Stream.concat(tabs.stream(), Stream.of(tab)).toList());
    }

    /** The tab of the same id becomes this one. */
    ScreenRecord changed(Tab tab) {
        return new ScreenRecord(
                id,
                name,
                description,
                tabs.stream().map(own -> own.id() == tab.id() ? tab : own).toList());
    }

    ScreenRecord withoutField(String field) {
        return new ScreenRecord(
                id,
                name,
                description,
                tabs.stream().map(tab -> tab.without(field)).toList());
    }

    boolean shows(String field) {
        return tabs.stream().anyMatch(tab -> tab.fields().contains(field));
    }

    ScreenLayout layout() {
        return new ScreenLayout(
                id,
                name,
                tabs.stream()
                        .map(tab -> new ScreenLayout.Tab(tab.name(), tab.fields()))
                        .toList());
    }
}
