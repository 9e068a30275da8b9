package org.sems.importing.project;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sems.catalogue.field.FieldDefinition;
import org.sems.catalogue.recordtype.RecordType;
import org.sems.rating.RiskModel;

/**
 * Into what a register is imported.
 *
 * @param control     empty where the SeMS has no controls as records
 * @param controlLink key of the link type from a control to the risk it treats
 * @param fields      the fields that the project's records have
 * @param keptHeading stands above what is kept as text in a description
 */
public record ImportTarget(
        RecordType risk,
        Optional<RecordType> control,
        String controlLink,
        Map<String, FieldDefinition> fields,
        RiskModel model,
        String keptHeading) {

    public boolean has(String field) {
        return fields.containsKey(field);
    }

    public List<String> options(String field) {
        return has(field) ? fields.get(field).options() : List.of();
    }
}
