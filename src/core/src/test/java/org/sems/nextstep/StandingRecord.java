package org.sems.nextstep;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sems.problem.Problem;
import org.sems.problem.Refused;
import org.sems.record.AcceptanceLadder;
import org.sems.record.ActorFacts;
import org.sems.record.Approval;
import org.sems.record.Direction;
import org.sems.record.FieldValue;
import org.sems.record.LadderStep;
import org.sems.record.LinkedRecord;
import org.sems.record.Policy;
import org.sems.record.RecordFacts;
import org.sems.record.ReviewState;
import org.sems.record.Situation;
import org.sems.record.Standing;
import org.sems.risk.Cell;
import org.sems.risk.Models;
import org.sems.risk.Rating;
import org.sems.risk.RatingStage;
import org.sems.risk.RiskModel;
import org.sems.risk.ToleranceLine;

/** A record that stands somewhere, and somebody who looks at it. */
final class StandingRecord implements RecordFacts, ActorFacts {
    private static final RiskModel MODEL = Models.model("plain.1", "MH", "LM");
    private final Map<String, FieldValue> values = new HashMap<>();
    private final Set<String> unreadable = new HashSet<>();
    private final Map<RatingStage, Rating> ratings = new HashMap<>();
    private final Set<String> roles = new HashSet<>();
    private int attachments;

    StandingRecord holding(String field, String... words) {
        values.put(field, FieldValue.words(words));
        return this;
    }

    StandingRecord unreadable(String field) {
        unreadable.add(field);
        return this;
    }

    /** Rated at the top of the scale. */
    StandingRecord ratedWorst(RatingStage stage) {
        ratings.put(stage, MODEL.rate(new Cell(2, 2)));
        return this;
    }

    StandingRecord seenBy(String... roleKeys) {
        roles.addAll(List.of(roleKeys));
        return this;
    }

    StandingRecord attached(int files) {
        attachments = files;
        return this;
    }

    /** Nothing above the least level is tolerated; the worst is for the Accountable Manager to accept. */
    Situation situation() {
        AcceptanceLadder ladder = new AcceptanceLadder(List.of(new LadderStep(Models.HIGH, Set.of(), Set.of("accountable-manager"), 180, 90)));
        return new Situation(this, this, new Policy(new ToleranceLine(Models.LOW), ladder), LocalDate.of(2026, 11, 21));
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
        if (unreadable.contains(field)) {
            throw new Refused(Problem.of("record.options-changed", field).at(field));
        }
        return values.getOrDefault(field, FieldValue.NONE);
    }

    @Override
    public Optional<Rating> rating(RatingStage stage) {
        return Optional.ofNullable(ratings.get(stage));
    }

    @Override
    public List<LinkedRecord> linked(String linkType, Direction direction) {
        return List.of();
    }

    @Override
    public Set<String> everIn(String personField) {
        return Set.of();
    }

    @Override
    public int attachments() {
        return attachments;
    }

    @Override
    public Optional<Approval> approvalInForce(String kind) {
        return Optional.empty();
    }

    @Override
    public ReviewState reviewOf(String linkedKey) {
        return ReviewState.NOT_REQUESTED;
    }

    @Override
    public String userKey() {
        return "viewer";
    }

    @Override
    public boolean hasRole(String roleKey) {
        return roles.contains(roleKey);
    }

    @Override
    public Standing standing(String duty) {
        return Standing.NONE;
    }
}
