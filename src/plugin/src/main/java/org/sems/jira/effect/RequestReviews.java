package org.sems.jira.effect;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sems.catalogue.recordtype.RecordFlag;
import org.sems.effect.RequestReview;
import org.sems.jira.outbox.PendingEffect;
import org.sems.jira.outbox.PendingEffects;
import org.sems.jira.record.flag.RecordFlags;
import org.sems.jira.record.lock.RecordTransactions;
import org.sems.jira.rest.Messages;
import org.sems.jira.review.Reviews;
import org.sems.problem.Problem;
import org.sems.problem.Refused;
import org.sems.record.ReviewState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks the owners of linked records to look at them again: a flag, a comment that says why, and a request that gates
 * can read. The three are one transaction per linked record, with a note that it was asked; a second try of the same
 * decision passes over those, and so goes on where the first one stopped. A later decision asks owners again who have
 * answered an earlier one.
 */
public final class RequestReviews {
    private static final Logger LOG = LoggerFactory.getLogger(RequestReviews.class);
    private final LinkedIssues linked;
    private final Reviews reviews;
    private final RecordFlags flags;
    private final CommentManager comments;
    private final SecurityLevels levels;
    private final PendingEffects effects;
    private final OriginTexts words;
    private final Messages messages;
    private final RecordTransactions transactions;

    public RequestReviews(
            LinkedIssues linked,
            Reviews reviews,
            RecordFlags flags,
            CommentManager comments,
            SecurityLevels levels,
            PendingEffects effects,
            OriginTexts words,
            Messages messages,
            RecordTransactions transactions) {
        this.linked = linked;
        this.reviews = reviews;
        this.flags = flags;
        this.comments = comments;
        this.levels = levels;
        this.effects = effects;
        this.words = words;
        this.messages = messages;
        this.transactions = transactions;
    }

    /**
     * Each linked record on its own: one that cannot be asked now does not keep the others from being asked.
     *
     * @throws Refused with all reasons, if some could not be asked
     */
    void perform(RequestReview effect, PendingEffect pending, Issue source, ApplicationUser actor) {
        Problem why = words.reviewReason(pending.decisionMade().origin());
        ReviewProgress reviewProgress = ReviewProgress.read(pending.progress());
        List<Problem> failures = new ArrayList<>();
        for (Issue target : linked.linked(source, effect.link(), effect.direction(), effect.to())) {
            if (!reviewProgress.contains(target.getId())) {
                ReviewProgress now = reviewProgress.and(target.getId());
                try {
                    transactions.holding(target.getId(), () -> {
                        askUnlessOpen(pending.decisionMade().semsId(), source, target, why, actor);
                        effects.note(pending.id(), now.write());
                    });
                    reviewProgress = now;
                } catch (RuntimeException failure) { // last resort: one failure must not stop the other records
                    LOG.warn(
                            "{} could not be asked for a review because of {}",
                            target.getKey(),
                            source.getKey(),
                            failure);
                    failures.addAll(problems(failure));
                }
            }
        }
        if (!failures.isEmpty()) {
            throw new Refused(failures);
        }
    }

    private static List<Problem> problems(RuntimeException failure) {
        return failure instanceof Refused refused ? refused.problems() : List.of(Problem.of("review.not-asked"));
    }

    /** An answered request does not cover this decision; an open one does. */
    private void askUnlessOpen(String semsId, Issue source, Issue target, Problem why, ApplicationUser actor) {
        if (reviews.state(source.getId(), target.getId()) != ReviewState.OPEN) {
            ask(semsId, source, target, why, actor);
        }
    }

    private void ask(String semsId, Issue source, Issue target, Problem why, ApplicationUser actor) {
        flags.store(target.getId(), Optional.of(actor), Set.of(RecordFlag.REVIEW_REQUESTED), Set.of());
        String by =
                levels.readersMayKnow(target, source) ? source.getKey() : messages.text("sems.effect.hidden-record");
        comments.create(target, actor, messages.text("sems.effect.review-comment", messages.describe(why), by), true);
        reviews.request(semsId, source.getId(), target.getId(), why, actor.getKey());
    }
}
