package org.sems.record;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sems.problem.Refused;
import org.sems.rating.Rating;
import org.sems.rating.RatingStage;

/**
 * One record as a decision sees it: with the values that are about to be stored, if a transition is under way. Nothing
 * here may come from a search index, which lags behind. Every method may throw {@link Refused} with what makes the fact
 * unreadable; the decision then gives that as its reason.
 */
public interface RecordFacts {

    String key();

    /** Key of the record type. */
    String type();

    /**
     * @param field a key of the field dictionary, or the id of one of Jira's own fields
     * @throws Refused with one problem if the value cannot be trusted, such as {@code record.options-changed}
     */
    FieldValue value(String field);

    Optional<Rating> rating(RatingStage stage);

    /** The rating as it is stored; the same as {@link #rating} while no transition is about to set another one. */
    Optional<Rating> ratingBefore(RatingStage stage);

    /** Whether what is about to be stored differs from what is stored; never so while no transition is under way. */
    boolean isChanged(String field);

    /** All of them, whether or not the actor may browse them. */
    List<LinkedRecord> linked(String linkType, Direction direction);

    /**
     * Those that an effect raised through such a link, of this record or of the other one, or found there and used
     * instead of raising a new one. They count even without the link: in Jira a user who may link may also remove
     * links.
     */
    List<LinkedRecord> raised(String linkType, Direction direction);

    /** User keys of all who are or ever were in the field: by history, as stored now, and as about to be stored. */
    Set<String> everIn(String personField);

    /** Every move into another state that the history tells of, independent of who is or was in a person field. */
    List<StateChange> stateChanges();

    int attachments();

    /**
     * One that has neither lapsed nor been withdrawn, and that covers what the record says, or is about to say: with
     * other values on the transition's screen it is not in force. The caller checks whether its last day has passed.
     */
    Optional<Approval> approvalInForce(String kind);

    /** Those that have asked this record for a review which is not done yet, linked or not. */
    List<LinkedRecord> waitingForReview();

    /** Of the review that this record asked of the linked one. */
    ReviewState reviewOf(String linkedKey);

    /** Of which this record asked a review, whether or not they are linked any more. */
    List<LinkedRecord> askedForReview();
}
