package org.sems.jira.effect;

import java.util.List;
import org.sems.effect.Effect;
import org.sems.effect.EffectsText;

/** Keeps effects as rows and lets the background worker do them. */
public final class StoredFollowUp implements FollowUp {
    private final PendingEffects effects;
    private final HandOver handOver;

    public StoredFollowUp(PendingEffects effects, HandOver handOver) {
        this.effects = effects;
        this.handOver = handOver;
    }

    @Override
    public void keep(Decided decided, List<Effect> onOtherRecords) {
        onOtherRecords.stream()
                .filter(Effect::isOnOtherRecords)
                .forEach(effect -> effects.keep(decided, EffectsText.write(List.of(effect))));
    }

    @Override
    public void handOver(long issueId) {
        effects.ofIssue(issueId).forEach(handOver::handOver);
    }

    @Override
    public void compareAgain(Decided decided) {
        handOver.handOver(effects.keep(decided, COMPARE_AGAIN));
    }

    @Override
    public void settleLinks(String what, Decided decided) {
        handOver.handOver(effects.keep(decided, what));
    }
}
