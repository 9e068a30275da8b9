package org.sems.catalogue.checking;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.sems.catalogue.Catalogue;
import org.sems.catalogue.field.JiraField;
import org.sems.catalogue.recordtype.RecordFlag;
import org.sems.catalogue.recordtype.RecordType;
import org.sems.effect.Effect;
import org.sems.effect.RaiseRecord;
import org.sems.effect.SetReviewDate;
import org.sems.lifecycle.Transition;

/** Which fields the records of a type have, and which of them can ever get a value. */
final class AvailableFields {

    /** Set by Jira itself, or set without a screen. */
    private static final Set<String> ALWAYS = Set.of(
            JiraField.SUMMARY.id(),
            JiraField.ASSIGNEE.id(),
            JiraField.REPORTER.id(),
            JiraField.ATTACHMENT.id(),
            JiraField.ISSUE_LINKS.id(),
            JiraField.RESOLUTION.id(),
            RecordFlag.FIELD);

    private final Map<String, RecordType> types;

    AvailableFields(Map<String, RecordType> types) {
        this.types = types;
    }

    /** Jira's own fields belong to every record. */
    boolean has(String type, String field) {
        return JiraField.ofId(field).isPresent()
                || Catalogue.fieldKeysOf(types.get(type)).contains(field);
    }

    boolean canBeSet(String type, String field) {
        RecordType own = types.get(type);
        Set<String> settable = new HashSet<>(ALWAYS);
        settable.addAll(own.create());
        settable.addAll(own.edit());
        own.lifeCycle().transitions().stream().map(Transition::screen).forEach(settable::addAll);
        effects(own)
                .filter(SetReviewDate.class::isInstance)
                .map(effect -> ((SetReviewDate) effect).field())
                .forEach(settable::add);
        return settable.contains(field)
                || types.values().stream()
                        .flatMap(AvailableFields::effects)
                        .anyMatch(effect -> effect instanceof RaiseRecord raise
                                && raise.type().equals(type)
                                && raise.copies().contains(field));
    }

    static Stream<Effect> effects(RecordType type) {
        return Stream.concat(
                type.lifeCycle().onCreate().stream(),
                type.lifeCycle().transitions().stream().flatMap(transition -> transition.effects().stream()));
    }
}
