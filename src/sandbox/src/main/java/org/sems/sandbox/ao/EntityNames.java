package org.sems.sandbox.ao;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.java.ao.RawEntity;
import net.java.ao.schema.Ignore;
import net.java.ao.schema.NameConverters;

/** Jira's check of entities before it makes tables: names of at most 30 characters, none that Oracle reserves (B19). */
final class EntityNames {
    static final int LONGEST = 30;
    static final Set<String> RESERVED = Set.of("BLOB", "CLOB", "NUMBER", "ROWID", "TIMESTAMP", "VARCHAR", "VARCHAR2");

    private final NameConverters names;

    EntityNames(String prefix) {
        names = EntityManagers.names(prefix);
    }

    /** @throws IllegalStateException with all problems at once */
    void check(Collection<Class<? extends RawEntity<?>>> entities) {
        List<String> problems = new ArrayList<>();
        for (Class<? extends RawEntity<?>> entity : entities) {
            name(
                    problems,
                    "table",
                    entity.getName(),
                    () -> names.getTableNameConverter().getName(entity));
            for (Method method : entity.getMethods()) {
                if (!method.isAnnotationPresent(Ignore.class) && method.getDeclaringClass() != RawEntity.class) {
                    name(
                            problems,
                            "column",
                            entity.getName() + '.' + method.getName(),
                            () -> names.getFieldNameConverter().getName(method));
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new IllegalStateException("the plugin's entities are refused: " + String.join("; ", problems));
        }
    }

    private static void name(
            List<String> problems, String kind, String of, java.util.function.Supplier<String> source) {
        String name;
        try {
            name = source.get();
        } catch (RuntimeException e) {
            problems.add(of + ": " + e.getMessage());
            return;
        }
        if (name == null) {
            return;
        }
        if (name.length() > LONGEST) {
            problems.add(kind + ' ' + name + " of " + of + " has more than " + LONGEST + " characters");
        }
        if (RESERVED.contains(name.toUpperCase(Locale.ROOT))) {
            problems.add(kind + ' ' + name + " of " + of + " is a reserved word");
        }
    }
}
