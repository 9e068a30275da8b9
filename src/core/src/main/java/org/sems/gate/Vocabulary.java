package org.sems.gate;

import java.util.List;
import java.util.Optional;
import org.sems.gate.rule.ParameterKind;

/**
 * The words that a gate may use. What the vocabulary does not know is reported at its line. A whole catalogue has one
 * per record type and profile, or one for all of them; stored gates are read with {@link #ofAnything()}, since a field
 * that has gone must refuse when it is read and not make the whole gate unreadable.
 */
public interface Vocabulary {

    boolean isField(String key);

    /**
     * Whether the known field can be asked for this: {@code DATE_FIELD}, {@code PERSON_FIELD}, {@code PERSON_FIELDS},
     * {@code CHOICE_FIELD}, {@code CHECKLIST_FIELD}; any field for {@code FIELD}.
     */
    boolean suits(String field, ParameterKind kind);

    /** Empty if the vocabulary does not know, as for components; then every option passes. */
    Optional<List<String>> options(String field);

    boolean isLinkType(String key);

    boolean isRecordType(String key);

    boolean isState(String recordType, String state);

    /** Whether any record type has the state. That it is one of the type whose gate names it is looked at when all of them are known. */
    boolean isStateOfAnyType(String state);

    boolean isRole(String key);

    boolean isDuty(String key);

    boolean isApproval(String kind);

    static Vocabulary ofAnything() {
        return AnyVocabulary.INSTANCE;
    }
}
