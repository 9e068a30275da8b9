package org.sems.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sems.catalogue.field.FieldDefinition;
import org.sems.catalogue.field.FieldType;
import org.sems.catalogue.field.JiraField;
import org.sems.gate.Vocabulary;
import org.sems.gate.rule.ParameterKind;

/** The words that the catalogue's gates and effects may use. A word that depends on a faulty definition passes. */
public final class CatalogueVocabulary implements Vocabulary {

    private static final Map<ParameterKind, Set<FieldType>> SUITING = Map.of(
            ParameterKind.DATE_FIELD, Set.of(FieldType.DATE, FieldType.DATE_TIME),
            ParameterKind.PERSON_FIELD, Set.of(FieldType.USER, FieldType.USERS),
            ParameterKind.PERSON_FIELDS, Set.of(FieldType.USER, FieldType.USERS),
            ParameterKind.CHOICE_FIELD, Set.of(FieldType.SELECT, FieldType.MULTI_SELECT),
            ParameterKind.CHECKLIST_FIELD, Set.of(FieldType.MULTI_SELECT));
    private static final Map<ParameterKind, Set<JiraField>> SUITING_OF_JIRA = Map.of(
            ParameterKind.DATE_FIELD, Set.of(JiraField.DUE_DATE),
            ParameterKind.PERSON_FIELD, Set.of(JiraField.ASSIGNEE, JiraField.REPORTER),
            ParameterKind.PERSON_FIELDS, Set.of(JiraField.ASSIGNEE, JiraField.REPORTER),
            ParameterKind.CHOICE_FIELD,
                    Set.of(JiraField.COMPONENTS, JiraField.PRIORITY, JiraField.LABELS, JiraField.SECURITY),
            ParameterKind.CHECKLIST_FIELD, Set.of());

    private final DefinedKeys known;
    private final Map<String, FieldDefinition> fields;

    public CatalogueVocabulary(DefinedKeys known, Map<String, FieldDefinition> fields) {
        this.known = known;
        this.fields = fields;
    }

    @Override
    public boolean isField(String key) {
        return known.fields().has(key);
    }

    @Override
    public boolean suits(String field, ParameterKind kind) {
        if (!SUITING.containsKey(kind)) {
            return true;
        }
        Optional<JiraField> ofJira = JiraField.ofId(field);
        return ofJira.isPresent()
                ? SUITING_OF_JIRA.get(kind).contains(ofJira.get())
                : !fields.containsKey(field)
                        || SUITING.get(kind).contains(fields.get(field).type());
    }

    @Override
    public Optional<List<String>> options(String field) {
        return Optional.ofNullable(fields.get(field))
                .map(FieldDefinition::options)
                .filter(options -> !options.isEmpty());
    }

    @Override
    public boolean isLinkType(String key) {
        return known.linkTypes().has(key);
    }

    @Override
    public boolean isRecordType(String key) {
        return known.recordTypes().has(key);
    }

    @Override
    public boolean isState(String recordType, String state) {
        return known.statesOf(recordType).has(state);
    }

    @Override
    public boolean isStateOfAnyType(String state) {
        return known.states().isEmpty() || known.states().values().stream().anyMatch(states -> states.has(state));
    }

    @Override
    public boolean isRole(String key) {
        return known.roles().has(key);
    }

    @Override
    public boolean isDuty(String key) {
        return Duties.KNOWN.has(key);
    }

    /** Whether a record type's own effects record it is looked at when all of them are known. */
    @Override
    public boolean isApproval(String kind) {
        return NameRules.isKey(kind);
    }
}
