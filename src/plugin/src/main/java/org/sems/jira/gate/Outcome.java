package org.sems.jira.gate;

import com.atlassian.jira.issue.MutableIssue;
import com.opensymphony.workflow.InvalidInputException;
import java.util.List;
import org.sems.effect.Effect;
import org.sems.effect.RecordApproval;
import org.sems.gate.Decision;
import org.sems.gate.Gate;
import org.sems.jira.effect.Decided;
import org.sems.jira.effect.FollowUp;
import org.sems.jira.record.ReadSituation;
import org.sems.record.Authority;
import org.sems.record.Situation;
import org.sems.system.Sems;

/** What a decision leads to. Everything here is one with the transition: it happens with it or not at all. */
public final class Outcome {
    private final OwnEffects own;
    private final GiveApproval approval;
    private final NoteDecision note;
    private final FollowUp followUp;
    private final Refusal refusal;
    private final ReadSituation situations;

    public Outcome(
            OwnEffects own,
            GiveApproval approval,
            NoteDecision note,
            FollowUp followUp,
            Refusal refusal,
            ReadSituation situations) {
        this.own = own;
        this.approval = approval;
        this.note = note;
        this.followUp = followUp;
        this.refusal = refusal;
        this.situations = situations;
    }

    void passed(
            RunningTransition transition, Decision decision, List<Effect> effects, Situation situation, String origin) {
        if (!decision.exceptions().isEmpty()) {
            note.exception(transition, decision);
        }
        own.bringAbout(effects, transition.issue(), situation);
        approve(transition.issue(), effects, situation, origin, decision.authority());
        keep(transition.issue(), effects, situation, origin);
    }

    /** Links that were gone when the gate looked for them refuse nothing; the ledger tells of them. */
    void noteMissingLinks(RunningTransition transition, Gate gate) {
        note.missingLinks(transition, gate);
    }

    /** What was decided beside the gate is no approval; what else follows from the new state does follow. */
    void bypassed(
            RunningTransition transition, Decision decision, List<Effect> effects, Situation situation, String origin) {
        note.bypass(transition, decision);
        own.bringAbout(effects, transition.issue(), situation);
        keep(transition.issue(), effects, situation, origin);
    }

    /** What a further function of a transition brings about that was decided before it. */
    void alsoFollows(
            RunningTransition transition, boolean passed, List<Effect> effects, Situation situation, String origin) {
        own.bringAbout(effects, transition.issue(), situation);
        if (passed) {
            approve(transition.issue(), effects, situation, origin, Authority.NONE);
        }
        keep(transition.issue(), effects, situation, origin);
    }

    void refused(RunningTransition transition, Decision decision) throws InvalidInputException {
        throw refusal.of(transition, decision);
    }

    /** Last of all on this record: what is approved is what the other effects have left. */
    private void approve(
            MutableIssue issue, List<Effect> effects, Situation situation, String origin, Authority authority) {
        List<RecordApproval> approvals = effects.stream()
                .filter(RecordApproval.class::isInstance)
                .map(RecordApproval.class::cast)
                .toList();
        situations
                .semsOf(issue)
                .map(Sems::id)
                .ifPresent(sems -> approvals.forEach(effect -> approval.of(effect, issue, sems, situation, authority)));
        if (!approvals.isEmpty()) {
            followUp.compareAgain(decided(issue, situation, origin));
        }
    }

    private void keep(MutableIssue issue, List<Effect> effects, Situation situation, String origin) {
        List<Effect> onOthers =
                effects.stream().filter(Effect::isOnOtherRecords).toList();
        if (!onOthers.isEmpty()) {
            followUp.keep(decided(issue, situation, origin), onOthers);
        }
    }

    private Decided decided(MutableIssue issue, Situation situation, String origin) {
        return new Decided(
                issue.getId(),
                issue.getProjectId(),
                origin,
                situation.actor().userKey(),
                situations.semsOf(issue).map(Sems::id).orElse(""));
    }
}
