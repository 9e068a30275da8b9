package org.sems.gate;

import java.util.List;
import java.util.Map;
import org.sems.gate.rule.ParameterKind;
import org.sems.rating.RatingStage;
import org.sems.record.Direction;
import org.sems.record.FactText;
import org.sems.yaml.YamlWord;

/** Whether a word may stand where it stands; if not, that is reported at its line. */
public final class WordCheck {

    /** The parameter that gives the field whose options others name. */
    static final String FIELD = "field";
    /** The parameter that gives the record types whose states others name. */
    static final String TO = "to";

    private final Vocabulary vocabulary;

    public WordCheck(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** @param given the parameters before this one; faulty ones are left out, and words that depend on them pass */
    public boolean isKnown(YamlWord word, ParameterKind kind, Map<String, List<String>> given) {
        String text = word.text();
        return switch (kind) {
            case FIELD, WRITABLE_FIELDS, DATE_FIELD, PERSON_FIELD, PERSON_FIELDS, CHOICE_FIELD, CHECKLIST_FIELD ->
                isField(word, kind);
            case OPTIONS -> isOption(word, given.getOrDefault(FIELD, List.of()));
            case STATES -> isState(word, given.getOrDefault(TO, List.of()));
            case OWN_STATES -> pass(vocabulary.isStateOfAnyType(text), word, "gate.unknown-own-state");
            case LINK_TYPE -> pass(vocabulary.isLinkType(text), word, "catalogue.unknown-link-type");
            case RECORD_TYPE, RECORD_TYPES ->
                pass(vocabulary.isRecordType(text), word, "catalogue.unknown-record-type");
            case ROLES -> pass(vocabulary.isRole(text), word, "gate.unknown-role");
            case DUTY -> pass(vocabulary.isDuty(text), word, "gate.unknown-duty");
            case APPROVAL -> pass(vocabulary.isApproval(text), word, "gate.unknown-approval");
            case STAGE, STAGES -> pass(RatingStage.ofKey(text).isPresent(), word, "gate.unknown-stage");
            case DIRECTION -> pass(Direction.ofKey(text).isPresent(), word, "gate.unknown-direction");
            case COVERED -> isCovered(word);
            case NUMBER, COUNT, SENSITIVITY, TEXT -> true;
        };
    }

    private boolean isField(YamlWord word, ParameterKind kind) {
        return pass(vocabulary.isField(word.text()), word, "catalogue.unknown-field")
                && pass(vocabulary.suits(word.text(), kind), word, "gate.field-does-not-suit");
    }

    private boolean isCovered(YamlWord word) {
        return FactText.isLinks(word.text())
                ? pass(vocabulary.isLinkType(FactText.linkType(word.text())), word, "catalogue.unknown-link-type")
                : isField(word, ParameterKind.FIELD);
    }

    private boolean isOption(YamlWord word, List<String> field) {
        boolean isOption = field.stream()
                .flatMap(key -> vocabulary.options(key).stream())
                .allMatch(options -> options.contains(word.text()));
        if (!isOption) {
            word.report("gate.unknown-option", word.text(), field.get(0));
        }
        return isOption;
    }

    private boolean isState(YamlWord word, List<String> types) {
        boolean isState = types.isEmpty() || types.stream().anyMatch(type -> vocabulary.isState(type, word.text()));
        if (!isState) {
            word.report("gate.unknown-state", word.text(), String.join(", ", types));
        }
        return isState;
    }

    private static boolean pass(boolean isKnown, YamlWord word, String code) {
        if (!isKnown) {
            word.report(code, word.text());
        }
        return isKnown;
    }
}
