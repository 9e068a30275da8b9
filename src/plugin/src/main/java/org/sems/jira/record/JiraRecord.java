package org.sems.jira.record;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.annotation.Nullable;
import org.sems.catalogue.recordtype.RecordType;
import org.sems.gate.rule.Link;
import org.sems.rating.Rating;
import org.sems.rating.RatingStage;
import org.sems.record.Approval;
import org.sems.record.Direction;
import org.sems.record.FactText;
import org.sems.record.FieldValue;
import org.sems.record.LinkedRecord;
import org.sems.record.RecordFacts;
import org.sems.record.ReviewState;
import org.sems.record.StateChange;

/**
 * An issue as a record, for one user. What a transition has set counts as it will be stored; everything else counts as it is stored: Jira
 * keeps in an issue object what it read once, and that may be older. Links are read once: all that a decision asks of them, and what an
 * approval then covers, are the same links.
 */
final class JiraRecord implements RecordFacts {
    private final ReadRecord read;
    private final Issue issue;
    private final Issue stored;

    @Nullable
    private final ApplicationUser actor;

    private final Map<Link, List<LinkedRecord>> linked = new HashMap<>();

    /** @param stored the same issue as it is in the database; the issue itself if it is there unchanged or not at all */
    JiraRecord(ReadRecord read, Issue issue, Issue stored, @Nullable ApplicationUser actor) {
        this.read = read;
        this.issue = issue;
        this.stored = stored;
        this.actor = actor;
    }

    @Override
    public String key() {
        return issue.getKey() == null ? "" : issue.getKey();
    }

    @Override
    public String type() {
        return read.links().typeOf(issue).map(RecordType::key).orElse("");
    }

    @Override
    public FieldValue value(String field) {
        return read.values().read(isSetByTransition(field) ? issue : stored, field);
    }

    @Override
    public boolean isChanged(String field) {
        return isSetByTransition(field)
                && !FactText.of(read.values().read(issue, field))
                        .equals(FactText.of(read.values().read(stored, field)));
    }

    private boolean isSetByTransition(String field) {
        return issue instanceof MutableIssue mutable
                && read.values()
                        .jiraId(field)
                        .filter(mutable.getModifiedFields()::containsKey)
                        .isPresent();
    }

    @Override
    public Optional<Rating> rating(RatingStage stage) {
        return rating(value(stage.fieldKey()));
    }

    @Override
    public Optional<Rating> ratingBefore(RatingStage stage) {
        return rating(read.values().read(stored, stage.fieldKey()));
    }

    private Optional<Rating> rating(FieldValue value) {
        return value.words().stream().findFirst().map(text -> read.ratings().judge(text, issue.getProjectObject()));
    }

    @Override
    public List<LinkedRecord> linked(String linkType, Direction direction) {
        return linked.computeIfAbsent(
                new Link(linkType, direction), link -> read.links().find(issue, link.type(), link.direction(), actor));
    }

    @Override
    public List<LinkedRecord> raised(String linkType, Direction direction) {
        return read.unlinked().raised(issue, linkType, direction, actor);
    }

    @Override
    public List<LinkedRecord> askedForReview() {
        return read.unlinked().asked(issue, actor);
    }

    @Override
    public Set<String> everIn(String personField) {
        Set<String> people = new LinkedHashSet<>(read.history().persons().read(issue, personField));
        people.addAll(read.values().read(issue, personField).persons());
        people.addAll(read.values().read(stored, personField).persons());
        return people;
    }

    @Override
    public List<StateChange> stateChanges() {
        return read.history().states().read(issue, read.links().typeOf(issue));
    }

    @Override
    public int attachments() {
        return issue.getId() == null
                ? 0
                : read.attachments().getAttachments(issue).size();
    }

    @Override
    public Optional<Approval> approvalInForce(String kind) {
        return issue.getId() == null ? Optional.empty() : read.decisions().inForce(issue, kind, this);
    }

    @Override
    public List<LinkedRecord> waitingForReview() {
        return issue.getId() == null
                ? List.of()
                : read.links()
                        .seen(
                                issue,
                                read.decisions().waitingForReview(issue.getId()).stream()
                                        .map(read.issues()::getIssueObject)
                                        .filter(Objects::nonNull),
                                actor);
    }

    @Override
    public ReviewState reviewOf(String linkedKey) {
        Issue linked = issue.getId() == null ? null : read.issues().getIssueObject(linkedKey);
        return linked == null ? ReviewState.NOT_REQUESTED : read.decisions().review(issue.getId(), linked.getId());
    }
}
