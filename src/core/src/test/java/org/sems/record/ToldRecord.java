package org.sems.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.sems.problem.Problem;
import org.sems.problem.Refused;
import org.sems.rating.Rating;
import org.sems.rating.RatingStage;

/** The risk SEC-1 as a test tells it: what is not told is not so. */
public final class ToldRecord implements RecordFacts {
    private final Map<String, FieldValue> values = new HashMap<>();
    private final Map<String, Supplier<RuntimeException>> failures = new HashMap<>();
    private final Map<RatingStage, Rating> ratings = new HashMap<>();
    private final Map<RatingStage, Rating> ratingsBefore = new HashMap<>();
    private final Map<String, List<LinkedRecord>> links = new HashMap<>();
    private final Map<String, List<LinkedRecord>> raised = new HashMap<>();
    private final List<LinkedRecord> asked = new ArrayList<>();
    private final Map<String, Set<String>> history = new HashMap<>();
    private final Map<String, ReviewState> reviews = new HashMap<>();
    private final Map<String, Approval> approvals = new HashMap<>();
    private final List<LinkedRecord> waiting = new ArrayList<>();
    private final List<StateChange> changes = new ArrayList<>();
    private final Set<String> changed = new HashSet<>();
    private int attachments;

    public ToldRecord with(String field, FieldValue value) {
        values.put(field, value);
        return this;
    }

    public ToldRecord unreadable(String field, Problem why) {
        failures.put(field, () -> new Refused(why));
        return this;
    }

    /** The transition under way sets the field to this value, and it held another one before. */
    public ToldRecord setting(String field, FieldValue value) {
        changed.add(field);
        return with(field, value);
    }

    /** Reading the field fails as no program should. */
    public ToldRecord broken(String field) {
        failures.put(field, () -> new IllegalStateException("broken on purpose"));
        return this;
    }

    public ToldRecord rated(RatingStage stage, Rating rating) {
        ratings.put(stage, rating);
        return this;
    }

    /** What the transition under way changes. */
    public ToldRecord ratedBefore(RatingStage stage, Rating rating) {
        ratingsBefore.put(stage, rating);
        return this;
    }

    public ToldRecord linked(String linkType, Direction direction, LinkedRecord other) {
        links.computeIfAbsent(linkType + direction, any -> new ArrayList<>()).add(other);
        return this;
    }

    public ToldRecord raised(String linkType, Direction direction, LinkedRecord other) {
        raised.computeIfAbsent(linkType + direction, any -> new ArrayList<>()).add(other);
        return this;
    }

    public ToldRecord asked(LinkedRecord other, ReviewState state) {
        asked.add(other);
        return reviewed(other.key(), state);
    }

    public ToldRecord was(String personField, String userKey) {
        history.computeIfAbsent(personField, any -> new HashSet<>()).add(userKey);
        return this;
    }

    public ToldRecord reviewed(String linkedKey, ReviewState state) {
        reviews.put(linkedKey, state);
        return this;
    }

    public ToldRecord waitingForReview(LinkedRecord other) {
        waiting.add(other);
        return this;
    }

    public ToldRecord approved(Approval approval) {
        approvals.put(approval.kind(), approval);
        return this;
    }

    public ToldRecord attached(int files) {
        attachments = files;
        return this;
    }

    public ToldRecord moved(StateChange change) {
        changes.add(change);
        return this;
    }

    @Override
    public String key() {
        return "SEC-1";
    }

    @Override
    public String type() {
        return "risk";
    }

    @Override
    public FieldValue value(String field) {
        if (failures.containsKey(field)) {
            throw failures.get(field).get();
        }
        return values.getOrDefault(field, FieldValue.NONE);
    }

    @Override
    public Optional<Rating> rating(RatingStage stage) {
        value(stage.fieldKey());
        return Optional.ofNullable(ratings.get(stage));
    }

    @Override
    public Optional<Rating> ratingBefore(RatingStage stage) {
        return Optional.ofNullable(ratingsBefore.get(stage)).or(() -> rating(stage));
    }

    @Override
    public boolean isChanged(String field) {
        value(field);
        return changed.contains(field);
    }

    @Override
    public List<LinkedRecord> linked(String linkType, Direction direction) {
        return links.getOrDefault(linkType + direction, List.of());
    }

    @Override
    public List<LinkedRecord> raised(String linkType, Direction direction) {
        return raised.getOrDefault(linkType + direction, List.of());
    }

    @Override
    public List<LinkedRecord> askedForReview() {
        return asked;
    }

    @Override
    public Set<String> everIn(String personField) {
        Set<String> all = new HashSet<>(history.getOrDefault(personField, Set.of()));
        all.addAll(value(personField).persons());
        return all;
    }

    @Override
    public List<StateChange> stateChanges() {
        return changes;
    }

    @Override
    public int attachments() {
        return attachments;
    }

    @Override
    public Optional<Approval> approvalInForce(String kind) {
        return Optional.ofNullable(approvals.get(kind));
    }

    @Override
    public List<LinkedRecord> waitingForReview() {
        return List.copyOf(waiting);
    }

    @Override
    public ReviewState reviewOf(String linkedKey) {
        return reviews.getOrDefault(linkedKey, ReviewState.NOT_REQUESTED);
    }
}
