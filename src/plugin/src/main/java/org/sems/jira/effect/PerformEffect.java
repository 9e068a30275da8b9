package org.sems.jira.effect;

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

    public PerformEffect(IssueManager issues, RequestReviews reviews, RaiseRecords records, CompareApprovals approvals) {
        this.issues = issues;
        this.reviews = reviews;
        this.records = records;
        this.approvals = approvals;
    }

    /** A record that was deleted meanwhile brings nothing about any more. */
    void perform(PendingEffect pending, Optional<ApplicationUser> actor) {
        MutableIssue source = issues.getIssueObject(pending.decided().issueId());
        if (source == null) {
            return;
        }
        if (pending.what().equals(FollowUp.COMPARE_AGAIN)) {
            approvals.compare(source.getId(), pending.decided().actorKey());
            return;
        }
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
