package org.sems.sandbox.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A stored screen scheme: which screen for which operation. */
record ScreenSchemeRecord(long id, String name, String description, List<Item> items) {
    /** @param operation null for all that have no item of their own */
    record Item(long id, Long operation, Long screen) {}

    ScreenSchemeRecord named(String newName, String newDescription) {
        return new ScreenSchemeRecord(id, newName, newDescription, items);
    }

    /** Replaces the item of the same operation, and the same item under another operation. */
    ScreenSchemeRecord with(Item item) {
        List<Item> others = new ArrayList<>(without(item.operation()).items);
        others.removeIf(other -> other.id() == item.id());
        others.add(item);
        return new ScreenSchemeRecord(id, name, description, others);
    }

    ScreenSchemeRecord without(Long operation) {
        return new ScreenSchemeRecord(
                id,
                name,
                description,
                items.stream()
                        .filter(item -> !Objects.equals(item.operation(), operation))
                        .toList());
    }

    Optional<Item> item(Long operation) {
        return items.stream()
                .filter(item -> Objects.equals(item.operation(), operation))
                .findFirst();
    }

    /** The operation's own screen, or that for all others. */
    Optional<Long> screenFor(Long operation) {
        return item(operation).or(() -> item(null)).map(Item::screen);
    }
}
