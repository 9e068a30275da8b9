package org.sems.jira.editor;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.sems.catalogue.Catalogue;
import org.sems.catalogue.field.FieldDefinition;
import org.sems.catalogue.field.JiraField;
import org.sems.catalogue.profile.Profile;
import org.sems.catalogue.profile.Role;
import org.sems.catalogue.profile.SensitivityLevel;
import org.sems.catalogue.recordtype.LinkType;
import org.sems.catalogue.recordtype.RecordFlag;
import org.sems.effect.RecordApproval;
import org.sems.effect.SetSensitivity;
import org.sems.gate.Vocabulary;
import org.sems.gate.rule.ParameterKind;
import org.sems.lifecycle.State;
import org.sems.record.FactText;

/** What an administrator may name in their own gates and effects: everything that the catalogue knows. */
public final class EditorVocabulary {
    private static final List<String> DUTIES = List.of("accountable-manager");
    private final Catalogue catalogue;
    private final Vocabulary vocabulary;

    public EditorVocabulary(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.vocabulary = catalogue.vocabulary();
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** The values that a form offers for a parameter; empty where something is typed. */
    public List<String> offered(ParameterKind kind) {
        return switch (kind) {
            case FIELD, DATE_FIELD, PERSON_FIELD, PERSON_FIELDS, CHOICE_FIELD, CHECKLIST_FIELD ->
                fields().filter(key -> vocabulary.suits(key, kind)).toList();
            case OPTIONS ->
                catalogue.fields().values().stream()
                        .map(FieldDefinition::options)
                        .flatMap(Collection::stream)
                        .distinct()
                        .toList();
            case WRITABLE_FIELDS -> writable();
            case COVERED -> covered();
            case SENSITIVITY -> sensitivities();
            case LINK_TYPE -> catalogue.linkTypes().stream().map(LinkType::key).toList();
            case DIRECTION -> List.of("outward", "inward");
            case RECORD_TYPE, RECORD_TYPES -> List.copyOf(catalogue.recordTypeKeys());
            case STATES, OWN_STATES -> states().distinct().toList();
            case ROLES -> roles().distinct().toList();
            case DUTY -> DUTIES;
            case STAGE, STAGES -> List.of("inherent", "current", "residual", "target");
            case APPROVAL -> approvals().distinct().toList();
            case NUMBER, COUNT, TEXT -> List.of();
        };
    }

    /** Fields that effects can write. */
    private List<String> writable() {
        return Stream.concat(
                        catalogue.fields().keySet().stream().filter(key -> !key.equals(RecordFlag.FIELD)),
                        JiraField.WRITABLE.stream().map(JiraField::id).sorted())
                .toList();
    }

    /** Fields, and each link type with and without the states at the other ends. */
    private List<String> covered() {
        List<String> types = catalogue.linkTypes().stream().map(LinkType::key).toList();
        return Stream.of(
                        fields(),
                        types.stream().map(FactText::links),
                        types.stream().map(FactText::keys))
                .flatMap(facts -> facts)
                .toList();
    }

    /** Keys of the sensitivity levels of all profiles, and the one that stands for the usual level of each. */
    private List<String> sensitivities() {
        return Stream.concat(Stream.of(SetSensitivity.DEFAULT), levels().map(SensitivityLevel::key))
                .distinct()
                .toList();
    }

    public String sensitivity(String key) {
        return levels().filter(level -> level.key().equals(key))
                .map(SensitivityLevel::name)
                .findFirst()
                .orElse(key);
    }

    private Stream<SensitivityLevel> levels() {
        return catalogue.profiles().values().stream().map(Profile::sensitivity).flatMap(Collection::stream);
    }

    private Stream<String> fields() {
        return Stream.concat(
                catalogue.fields().keySet().stream(),
                Stream.of(JiraField.values()).map(JiraField::id));
    }

    private Stream<String> states() {
        return catalogue
                .recordTypesAnywhere()
                .flatMap(type -> type.lifeCycle().states().stream())
                .map(State::name);
    }

    private Stream<String> roles() {
        return catalogue.profiles().values().stream()
                .map(Profile::roles)
                .flatMap(Collection::stream)
                .map(Role::key);
    }

    private Stream<String> approvals() {
        return catalogue
                .recordTypesAnywhere()
                .flatMap(type -> type.lifeCycle().transitions().stream())
                .flatMap(transition -> transition.effects().stream())
                .filter(RecordApproval.class::isInstance)
                .map(effect -> ((RecordApproval) effect).kind());
    }
}
