package org.sems.jira.effect;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;
import java.util.Set;
import org.sems.catalogue.RecordFlag;
import org.sems.effect.RequestReview;
import org.sems.jira.approval.Reviews;
import org.sems.jira.record.RecordFlags;
import org.sems.jira.rest.Messages;
import org.sems.problem.Problem;
import org.sems.record.ReviewState;

/**
 * Asks the owners of linked records to look at them again: a flag, a comment that says why, and a request that gates can read. The three
 * are one transaction per linked record; a second try passes over those that have their request, and so goes on where the first one
 * stopped.
 */
public final class RequestReviews {
    private final LinkedIssues linked;
    private final Reviews reviews;
    private final RecordFlags flags;
    private final CommentManager comments;
    private final SecurityLevels levels;
    private final PendingEffects effects;
    private final OriginWords words;
    private final Messages messages;

    public RequestReviews(LinkedIssues linked, Reviews reviews, RecordFlags flags, CommentManager comments, SecurityLevels levels,
                          PendingEffects effects, OriginWords words, Messages messages) {
        this.linked = linked;
        this.reviews = reviews;
        this.flags = flags;
        this.comments = comments;
        this.levels = levels;
        this.effects = effects;
        this.words = words;
        this.messages = messages;
    }

    /** Who was asked on an earlier transition of the same record, and has answered or not, is not asked again. */
    void perform(RequestReview effect, PendingEffect pending, Issue source, ApplicationUser actor) {
        Problem why = words.reviewReason(pending.decided().origin());
        for (Issue target : linked.linked(source, effect.link(), effect.direction(), effect.to())) {
            if (reviews.state(source.getId(), target.getId()) == ReviewState.NOT_REQUESTED) {
                effects.together(() -> ask(source, target, why, actor));
            }
        }
    }

    private void ask(Issue source, Issue target, Problem why, ApplicationUser actor) {
        flags.store(target.getId(), Optional.of(actor), Set.of(RecordFlag.REVIEW_REQUESTED), Set.of());
        String by = levels.readersMayKnow(target, source) ? source.getKey() : messages.text("sems.effect.hidden-record");
        comments.create(target, actor, messages.text("sems.effect.review-comment", messages.of(why), by), true);
        reviews.request(source.getId(), target.getId(), why, actor.getKey());
    }
}
