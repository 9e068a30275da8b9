package org.sems.catalogue.field;

import java.util.List;
import java.util.Set;

/**
 * @param name    the field's name in Jira: unique without regard to case, and understandable outside its record
 * @param options in order; empty unless the type has options
 * @param help    what to enter, as the user reads it under the field
 */
public record FieldDefinition(String key, String name, FieldType type, List<String> options, String help) {

    public FieldDefinition {
        options = List.copyOf(options);
    }

    public FieldDefinition without(Set<String> some) {
        return new FieldDefinition(
                key,
                name,
                type,
                options.stream().filter(option -> !some.contains(option)).toList(),
                help);
    }
}
