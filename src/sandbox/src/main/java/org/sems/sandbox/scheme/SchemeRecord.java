package org.sems.sandbox.scheme;

import java.util.List;
import java.util.stream.Stream;

/** A stored permission, notification or issue security scheme; levels only of the last. */
record SchemeRecord(
        long id, String name, String description, List<Entry> entries, List<Level> levels, Long defaultLevel) {
    /** To whom (type, parameter) for what: a permission's key, an event type's id, a level's id. */
    record Entry(long id, String type, String parameter, String subject) {}

    /** A security level. */
    record Level(long id, String name, String description) {}

    SchemeRecord named(String newName, String newDescription) {
        return new SchemeRecord(id, newName, newDescription, entries, levels, defaultLevel);
    }

    SchemeRecord with(Entry entry) {
        return new SchemeRecord(
                id,
                name,
                description,
                Stream.concat(entries.stream(), Stream.of(entry)).toList(),
                levels,
                defaultLevel);
    }

    SchemeRecord withoutEntry(long entry) {
        return new SchemeRecord(
                id,
                name,
                description,
                entries.stream().filter(e -> e.id() != entry).toList(),
                levels,
                defaultLevel);
    }

    SchemeRecord withLevel(Level level) {
        List<Level> others = levels.stream().filter(l -> l.id() != level.id()).toList();
        return new SchemeRecord(
                id,
                name,
                description,
                entries,
                Stream.concat(others.stream(), Stream.of(level)).toList(),
                defaultLevel);
    }

    /** A level goes with its members. */
    SchemeRecord withoutLevel(long level) {
        return new SchemeRecord(
                id,
                name,
                description,
                entries.stream()
                        .filter(e -> !e.subject().equals(String.valueOf(level)))
                        .toList(),
                levels.stream().filter(l -> l.id() != level).toList(),
                defaultLevel != null && defaultLevel == level ? null : defaultLevel);
    }
}
