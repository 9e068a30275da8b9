package org.sems.jira.gate.decision;

import com.atlassian.jira.issue.MutableIssue;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sems.catalogue.recordtype.RecordFlag;
import org.sems.catalogue.recordtype.RecordType;
import org.sems.effect.ClearFields;
import org.sems.effect.CompleteReview;
import org.sems.effect.Effect;
import org.sems.effect.OfferDescription;
import org.sems.effect.SetReviewDate;
import org.sems.effect.SetSensitivity;
import org.sems.jira.record.field.RecordTypes;
import org.sems.jira.record.flag.RecordFlags;
import org.sems.jira.review.Reviews;
import org.sems.record.LadderStep;
import org.sems.record.Situation;

/** The effects of a transition on its own record, except for the approval. */
public final class ApplyRecordEffects {
    private final RecordTypes types;
    private final RecordValues values;
    private final RaiseSensitivity raiseSensitivity;
    private final Reviews reviews;
    private final RecordFlags flags;
    private final Map<Class<? extends Effect>, Executor<Effect>> executors = new HashMap<>();

    public ApplyRecordEffects(
            RecordTypes types,
            RecordValues values,
            RaiseSensitivity raiseSensitivity,
            Reviews reviews,
            RecordFlags flags) {
        this.types = types;
        this.values = values;
        this.raiseSensitivity = raiseSensitivity;
        this.reviews = reviews;
        this.flags = flags;
        on(ClearFields.class, (clear, issue, situation) -> clear.fields().forEach(field -> values.clear(issue, field)));
        on(SetReviewDate.class, this::reviewOn);
        on(
                SetSensitivity.class,
                (set, issue, situation) ->
                        raiseSensitivity.raise(issue, situation.record().type(), set));
        on(OfferDescription.class, (offer, issue, situation) -> offerDescription(issue));
        on(CompleteReview.class, (review, issue, situation) -> completeReview(issue, situation));
    }

    /** The effects on the record itself; an approval is recorded after them, what touches other records follows the commit. */
    public Set<Class<? extends Effect>> carriedOut() {
        return executors.keySet();
    }

    void apply(List<Effect> effects, MutableIssue issue, Situation situation) {
        effects.stream()
                .filter(effect -> executors.containsKey(effect.getClass()))
                .forEach(effect -> executors.get(effect.getClass()).bringAbout(effect, issue, situation));
    }

    private <E extends Effect> void on(Class<E> type, Executor<E> executor) {
        executors.put(type, (effect, issue, situation) -> executor.bringAbout(type.cast(effect), issue, situation));
    }

    /**
     * A day that the transition sets stays as it was typed; the gate decides whether it may. One that stands there from
     * before stays if it lies between today and the day that the level asks for.
     */
    private void reviewOn(SetReviewDate date, MutableIssue issue, Situation situation) {
        Optional<LocalDate> latest = situation
                .record()
                .rating(date.stage())
                .flatMap(situation.policy().ladder()::stepFor)
                .map(LadderStep::reviewAfterDays)
                .map(situation.today()::plusDays);
        Optional<LocalDate> present = situation.record().value(date.field()).day();
        if (present.isPresent() && situation.record().isChanged(date.field())) {
            return;
        }
        latest.filter(day -> present.filter(own -> !own.isBefore(situation.today()) && !own.isAfter(day))
                        .isEmpty())
                .ifPresent(day -> values.setDay(issue, date.field(), day));
    }

    private void completeReview(MutableIssue issue, Situation situation) {
        reviews.complete(issue.getId(), situation.actor().userKey());
        flags.set(issue, Set.of(), Set.of(RecordFlag.REVIEW_REQUESTED));
    }

    private void offerDescription(MutableIssue issue) {
        if (issue.getDescription() == null || issue.getDescription().isBlank()) {
            types.find(issue)
                    .map(RecordType::descriptionTemplate)
                    .filter(template -> !template.isBlank())
                    .ifPresent(issue::setDescription);
        }
    }

    /** What carries out effects of one class. */
    @FunctionalInterface
    private interface Executor<E extends Effect> {

        void bringAbout(E effect, MutableIssue issue, Situation situation);
    }
}
