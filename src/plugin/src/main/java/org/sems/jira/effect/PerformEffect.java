package org.sems.jira.effect;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;
import org.sems.effect.Effect;
import org.sems.effect.EffectsText;
import org.sems.effect.RaiseRecord;
import org.sems.effect.RequestReview;
import org.sems.problem.Problem;
import org.sems.problem.Refused;

/** Does an effect, or what is left of it after a crash. */
public final class PerformEffect {
    private final IssueManager issues;
    private final RequestReviews reviews;
    private final RaiseRecords records;
    private final CompareApprovals approvals;
    private final SettleLinks links;

    public PerformEffect(
            IssueManager issues,
            RequestReviews reviews,
            RaiseRecords records,
            CompareApprovals approvals,
            SettleLinks links) {
        this.issues = issues;
        this.reviews = reviews;
        this.records = records;
        this.approvals = approvals;
        this.links = links;
    }

    /** A record that was deleted meanwhile brings nothing about any more. */
    void perform(PendingEffect pending, Optional<ApplicationUser> actor) {
        MutableIssue source = issues.getIssueObject(pending.decided().issueId());
        if (source == null) {
            return;
        }
        switch (pending.what()) {
            case FollowUp.COMPARE_AGAIN ->
                approvals.compare(source.getId(), pending.decided().actorKey());
            case FollowUp.LINK_REMOVED -> links.removed(source.getId());
            case FollowUp.LINK_MADE ->
                links.made(source.getId(), pending.decided().actorKey());
            default -> performEffects(pending, source, actor);
        }
    }

    private void performEffects(PendingEffect pending, Issue source, Optional<ApplicationUser> actor) {
        ApplicationUser doer = actor.orElseThrow(() -> new Refused(Problem.of("effect.no-actor")));
        for (Effect effect : EffectsText.read(pending.what())) {
            if (effect instanceof RequestReview request) {
                reviews.perform(request, pending, source, doer);
            } else if (effect instanceof RaiseRecord raise) {
                records.perform(raise, pending, source, doer);
            }
        }
    }
}
