package org.sems.jira.outbox.worker;

import java.util.List;
import org.sems.effect.Effect;
import org.sems.effect.EffectsText;
import org.sems.jira.outbox.DecisionMade;
import org.sems.jira.outbox.Outbox;
import org.sems.jira.outbox.PendingEffects;

/** Keeps effects as rows and lets the background worker do them. */
public final class StoredOutbox implements Outbox {
    private final PendingEffects effects;
    private final WakeWorker wakeWorker;

    public StoredOutbox(PendingEffects effects, WakeWorker wakeWorker) {
        this.effects = effects;
        this.wakeWorker = wakeWorker;
    }

    @Override
    public void keep(DecisionMade decisionMade, List<Effect> onOtherRecords) {
        onOtherRecords.stream()
                .filter(Effect::isOnOtherRecords)
                .forEach(effect -> effects.keep(decisionMade, EffectsText.write(List.of(effect))));
    }

    @Override
    public void handOver(long issueId) {
        effects.ofIssue(issueId).forEach(wakeWorker::wake);
    }

    @Override
    public void compareAgain(DecisionMade decisionMade) {
        wakeWorker.wake(effects.keep(decisionMade, COMPARE_AGAIN));
    }

    @Override
    public void settleLinks(String what, DecisionMade decisionMade) {
        wakeWorker.wake(effects.keep(decisionMade, what));
    }
}
