package org.sems.sandbox.web.issue;

import org.sems.sandbox.customfield.CustomFields;
import org.sems.sandbox.web.field.FieldNames;

/** How a field's input sends its values. */
final class FieldKinds {

    enum Kind {
        PLAIN,
        BLANK_SEPARATED,
        COMMA_SEPARATED,
        CHOICES,
        DAY,
        MOMENT
    }

    private final CustomFields customFields;

    FieldKinds(CustomFields customFields) {
        this.customFields = customFields;
    }

    Kind of(String fieldId) {
        return switch (fieldId) {
            case "labels" -> Kind.BLANK_SEPARATED;
            case "components" -> Kind.CHOICES;
            case "duedate" -> Kind.DAY;
            default ->
                FieldNames.customId(fieldId)
                        .flatMap(customFields::byId)
                        .map(field -> ofType(customFields.typeKeyOf(field)))
                        .orElse(Kind.PLAIN);
        };
    }

    private static Kind ofType(String typeKey) {
        return switch (typeKey.replaceFirst(".*:", "")) {
            case "labels" -> Kind.BLANK_SEPARATED;
            case "multiuserpicker" -> Kind.COMMA_SEPARATED;
            case "multiselect" -> Kind.CHOICES;
            case "datepicker" -> Kind.DAY;
            case "datetime" -> Kind.MOMENT;
            default -> Kind.PLAIN;
        };
    }
}
