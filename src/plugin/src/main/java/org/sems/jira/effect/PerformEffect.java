package org.sems.jira.effect;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sems.effect.Effect;
import org.sems.effect.EffectBook;
import org.sems.effect.EffectsText;
import org.sems.effect.RaiseRecord;
import org.sems.effect.RequestReview;
import org.sems.jira.outbox.CompareApprovals;
import org.sems.jira.outbox.Outbox;
import org.sems.jira.outbox.PendingEffect;
import org.sems.jira.outbox.SettleLinks;
import org.sems.problem.Problem;
import org.sems.problem.Refused;

/** Does an effect, or what is left of it after a crash. */
public final class PerformEffect {
    private final IssueManager issues;
    private final RequestReviews reviews;
    private final RaiseRecords records;
    private final CompareApprovals approvals;
    private final SettleLinks links;
    private final Map<Class<? extends Effect>, Executor<Effect>> executors = new HashMap<>();

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
        on(RequestReview.class, reviews::perform);
        on(RaiseRecord.class, records::perform);
    }

    /** The effects on other records. */
    public Set<Class<? extends Effect>> carriedOut() {
        return executors.keySet();
    }

    /** A record that was deleted meanwhile has no effects any more. */
    public void perform(PendingEffect pending, Optional<ApplicationUser> actor) {
        MutableIssue source = issues.getIssueObject(pending.decisionMade().issueId());
        if (source == null) {
            return;
        }
        switch (pending.what()) {
            case Outbox.COMPARE_AGAIN ->
                approvals.compare(source.getId(), pending.decisionMade().actorKey());
            case Outbox.LINK_REMOVED -> links.removed(source.getId());
            case Outbox.LINK_MADE ->
                links.made(source.getId(), pending.decisionMade().actorKey());
            default -> performEffects(pending, source, actor);
        }
    }

    private void performEffects(PendingEffect pending, Issue source, Optional<ApplicationUser> actor) {
        ApplicationUser doer = actor.orElseThrow(() -> new Refused(Problem.of("effect.no-actor")));
        for (Effect effect : EffectsText.read(pending.what())) {
            Executor<Effect> executor = executors.get(effect.getClass());
            if (executor == null) {
                throw new Refused(Problem.of(
                        "effect.not-for-other-records",
                        EffectBook.entryOf(effect).name()));
            }
            executor.perform(effect, pending, source, doer);
        }
    }

    private <E extends Effect> void on(Class<E> type, Executor<E> executor) {
        executors.put(
                type, (effect, pending, source, doer) -> executor.perform(type.cast(effect), pending, source, doer));
    }

    /** What carries out effects of one class. */
    @FunctionalInterface
    private interface Executor<E extends Effect> {

        void perform(E effect, PendingEffect pending, Issue source, ApplicationUser doer);
    }
}
