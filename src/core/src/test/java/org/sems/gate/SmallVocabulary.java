package org.sems.gate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sems.gate.rule.ParameterKind;

/** A few words of each kind. */
enum SmallVocabulary implements Vocabulary {
    INSTANCE;

    private static final Map<String, ParameterKind> FIELDS = Map.of(
            "cause",
            ParameterKind.FIELD,
            "duedate",
            ParameterKind.DATE_FIELD,
            "assignee",
            ParameterKind.PERSON_FIELD,
            "grade",
            ParameterKind.CHOICE_FIELD,
            "handover",
            ParameterKind.CHECKLIST_FIELD,
            "components",
            ParameterKind.CHOICE_FIELD);
    private static final Map<String, List<String>> OPTIONS =
            Map.of("grade", List.of("Major", "Minor"), "handover", List.of("Keys", "Badges"), "cause", List.of());

    @Override
    public boolean isField(String key) {
        return FIELDS.containsKey(key);
    }

    @Override
    public boolean suits(String field, ParameterKind kind) {
        return switch (kind) {
            case FIELD -> true;
            case PERSON_FIELDS -> FIELDS.get(field) == ParameterKind.PERSON_FIELD;
            case CHOICE_FIELD ->
                Set.of(ParameterKind.CHOICE_FIELD, ParameterKind.CHECKLIST_FIELD)
                        .contains(FIELDS.get(field));
            default -> FIELDS.get(field) == kind;
        };
    }

    @Override
    public Optional<List<String>> options(String field) {
        return Optional.ofNullable(OPTIONS.get(field));
    }

    @Override
    public boolean isLinkType(String key) {
        return key.equals("raises");
    }

    @Override
    public boolean isRecordType(String key) {
        return Set.of("finding", "corrective-action").contains(key);
    }

    @Override
    public boolean isState(String recordType, String state) {
        return recordType.equals("finding")
                ? state.equals("Open")
                : Set.of("Proposed", "Closed").contains(state);
    }

    @Override
    public boolean isStateOfAnyType(String state) {
        return isState("finding", state) || isState("corrective-action", state);
    }

    @Override
    public boolean isRole(String key) {
        return key.equals("auditor");
    }

    @Override
    public boolean isDuty(String key) {
        return key.equals("accountable-manager");
    }

    @Override
    public boolean isApproval(String kind) {
        return kind.equals("acceptance");
    }
}
