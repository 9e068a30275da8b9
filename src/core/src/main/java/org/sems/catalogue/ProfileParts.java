package org.sems.catalogue;

import java.util.List;
import java.util.Map;
import org.sems.catalogue.field.FieldDefinition;
import org.sems.catalogue.recordtype.RecordType;

/**
 * What a profile has by its packs.
 *
 * @param types  with what its packs add to each other's types, in the order of the packs
 * @param fields the whole dictionary by key, without the options that other packs add
 */
public record ProfileParts(List<RecordType> types, Map<String, FieldDefinition> fields) {

    static final ProfileParts NONE = new ProfileParts(List.of(), Map.of());

    public ProfileParts {
        types = List.copyOf(types);
        fields = Map.copyOf(fields);
    }
}
