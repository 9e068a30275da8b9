package org.sems.sandbox.web.issue;

import org.sems.sandbox.customfield.CustomFields;
import org.sems.sandbox.web.field.FieldNames;

/** How a field's input sends its values. */
final class FieldKinds {

    enum Kind { PLAIN, BLANK_SEPARATED, COMMA_SEPARATED, CHOICES }

    private final CustomFields customFields;

    FieldKinds(CustomFields customFields) {
        this.customFields = customFields;
    }

    Kind of(String fieldId) {
        return switch (fieldId) {
            case "labels" -> Kind.BLANK_SEPARATED;
            case "components" -> Kind.CHOICES;
            default -> FieldNames.customId(fieldId).flatMap(customFields::byId).map(field -> ofType(customFields.typeKeyOf(field))).orElse(Kind.PLAIN);
        };
    }

    private static Kind ofType(String typeKey) {
        return typeKey.endsWith(":labels") ? Kind.BLANK_SEPARATED : typeKey.endsWith(":multiuserpicker") ? Kind.COMMA_SEPARATED
            : typeKey.endsWith(":multiselect") ? Kind.CHOICES : Kind.PLAIN;
    }
}
