package org.sems.effect;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sems.gate.GateReader;
import org.sems.gate.Node;
import org.sems.gate.Vocabulary;
import org.sems.gate.WordCheck;
import org.sems.gate.rule.ParameterKind;
import org.sems.record.Direction;
import org.sems.risk.RatingStage;
import org.sems.yaml.Claims;
import org.sems.yaml.YamlMap;
import org.sems.yaml.YamlMap.Entry;
import org.sems.yaml.YamlValue;
import org.sems.yaml.YamlWord;

/** Reads effects: one reader for the catalogue and for what workflows store. Faults are reported at their line. */
public final class EffectReader {

    static final String CLEAR = "clear";
    static final String COMPLETE_REVIEW = "complete-review";
    static final String OFFER_DESCRIPTION = "offer-description";
    static final String RAISE = "raise";
    static final String RECORD_APPROVAL = "record-approval";
    static final String REQUEST_REVIEW = "request-review-of";
    static final String SET_REVIEW_DATE = "set-review-date";
    static final String SET_SENSITIVITY = "set-sensitivity";
    /** Stands before the key of a link type where an approval covers links. */
    static final String LINKS = "links ";
    /** Stands before the key of a link type where an approval covers which records are linked, and not their states. */
    static final String KEYS = "keys ";

    private static final List<String> NAMES = List.of(
            CLEAR,
            COMPLETE_REVIEW,
            OFFER_DESCRIPTION,
            RAISE,
            RECORD_APPROVAL,
            REQUEST_REVIEW,
            SET_REVIEW_DATE,
            SET_SENSITIVITY);

    private final Vocabulary vocabulary;
    private final WordCheck check;

    private EffectReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.check = new WordCheck(vocabulary);
    }

    /** A list of effects; a faulty one is left out after it has been reported. */
    public static List<Effect> effects(YamlValue list, Vocabulary vocabulary) {
        EffectReader reader = new EffectReader(vocabulary);
        return list.list().stream()
                .flatMap(item -> reader.effect(item).stream())
                .toList();
    }

    private Optional<Effect> effect(YamlValue item) {
        if (!item.isMap()) {
            return effect(item.word(), EffectParameters.none(item));
        }
        YamlMap map = item.map();
        if (map.entries().size() != 1) {
            map.report("effect.one-each");
            return Optional.empty();
        }
        Entry entry = map.entries().get(0);
        return effect(entry.key(), EffectParameters.of(entry.value()));
    }

    private Optional<Effect> effect(YamlWord name, EffectParameters given) {
        return switch (name.text()) {
            case CLEAR -> Optional.of(clear(given));
            case COMPLETE_REVIEW -> Optional.of(new CompleteReview(when(given.allowing())));
            case OFFER_DESCRIPTION -> Optional.of(new OfferDescription(when(given.allowing())));
            case RAISE -> raise(given.allowing("type", "link", "direction", "summary", "copy"));
            case RECORD_APPROVAL -> recordApproval(given.allowing("kind", "covers", "until", "stage"));
            case REQUEST_REVIEW -> requestReview(given.allowing("link", "direction", "to"));
            case SET_REVIEW_DATE -> setReviewDate(given.allowing("field", "stage"));
            case SET_SENSITIVITY -> setSensitivity(given);
            default -> unknown(name);
        };
    }

    private static Optional<Effect> unknown(YamlWord name) {
        if (name.isGiven()) {
            name.report("effect.unknown", name.text(), String.join(", ", NAMES));
        }
        return Optional.empty();
    }

    private Effect clear(EffectParameters given) {
        given.allowingPlain("fields");
        return new ClearFields(all(given.get("fields"), ParameterKind.FIELD), when(given));
    }

    private Optional<Effect> raise(EffectParameters given) {
        String type = known(given.get("type").word(), ParameterKind.RECORD_TYPES);
        String link = known(given.get("link").word(), ParameterKind.LINK_TYPE);
        String summary = given.get("summary").word().text();
        List<String> copies =
                given.find("copy").map(list -> all(list, ParameterKind.FIELD)).orElse(List.of());
        return Optional.of(new RaiseRecord(type, link, direction(given), summary, copies, when(given)));
    }

    private Optional<Effect> recordApproval(EffectParameters given) {
        YamlWord kind = given.get("kind").word();
        known(kind, ParameterKind.APPROVAL);
        List<String> fields = new ArrayList<>();
        List<String> links = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        YamlValue covers = given.get("covers");
        if (covers.isEmptyList()) {
            covers.report("effect.covers-nothing", kind.text());
        }
        Claims once = new Claims("catalogue.listed-twice");
        for (YamlWord word : covers.words()) {
            once.claim(word);
            if (word.text().startsWith(LINKS)) {
                links.add(linkType(word, LINKS));
            } else if (word.text().startsWith(KEYS)) {
                keys.add(linkType(word, KEYS));
            } else {
                fields.add(known(word, ParameterKind.FIELD));
            }
        }
        Optional<String> until = given.find("until").map(value -> known(value.word(), ParameterKind.DATE_FIELD));
        return Optional.of(new RecordApproval(
                kind.text(), fields, links, keys, until, given.find("stage").flatMap(this::stage), when(given)));
    }

    private String linkType(YamlWord word, String prefix) {
        String link = word.text().substring(prefix.length());
        if (!vocabulary.isLinkType(link)) {
            word.report("catalogue.unknown-link-type", link);
        }
        return link;
    }

    private Optional<Effect> requestReview(EffectParameters given) {
        String link = known(given.get("link").word(), ParameterKind.LINK_TYPE);
        List<String> to = given.find("to")
                .map(list -> all(list, ParameterKind.RECORD_TYPES))
                .orElse(List.of());
        return Optional.of(new RequestReview(link, direction(given), to, when(given)));
    }

    private Optional<Effect> setReviewDate(EffectParameters given) {
        String field = known(given.get("field").word(), ParameterKind.DATE_FIELD);
        Optional<Node> when = when(given);
        return stage(given.get("stage")).map(stage -> new SetReviewDate(field, stage, when));
    }

    private Optional<Effect> setSensitivity(EffectParameters given) {
        given.allowingPlain("level");
        return Optional.of(new SetSensitivity(given.get("level").word().text(), when(given)));
    }

    private Optional<Node> when(EffectParameters given) {
        return given.when().flatMap(value -> GateReader.node(value, vocabulary));
    }

    private Direction direction(EffectParameters given) {
        return given.find("direction")
                .map(value -> known(value.word(), ParameterKind.DIRECTION))
                .flatMap(Direction::ofKey)
                .orElse(Direction.OUTWARD);
    }

    private Optional<RatingStage> stage(YamlValue value) {
        return RatingStage.ofKey(known(value.word(), ParameterKind.STAGE));
    }

    private List<String> all(YamlValue value, ParameterKind kind) {
        if (value.isEmptyList()) {
            value.report("yaml.blank");
        }
        Claims once = new Claims("catalogue.listed-twice");
        return value.oneOrMore().stream()
                .peek(once::claim)
                .map(word -> known(word, kind))
                .toList();
    }

    private String known(YamlWord word, ParameterKind kind) {
        if (word.isGiven()) {
            check.isKnown(word, kind, Map.of());
        }
        return word.text();
    }
}
