package org.sems.jira.gate.decision;

import com.atlassian.jira.issue.MutableIssue;
import com.opensymphony.workflow.InvalidInputException;
import java.util.List;
import org.sems.effect.Effect;
import org.sems.effect.RecordApproval;
import org.sems.gate.Decision;
import org.sems.gate.Gate;
import org.sems.jira.gate.transition.RefuseTransition;
import org.sems.jira.gate.transition.RunningTransition;
import org.sems.jira.outbox.DecisionMade;
import org.sems.jira.outbox.Outbox;
import org.sems.jira.record.ReadSituation;
import org.sems.record.Authority;
import org.sems.record.Situation;
import org.sems.sems.Sems;

/** What a decision leads to. All of it is in one transaction with the transition. */
public final class ApplyDecision {
    private final ApplyRecordEffects own;
    private final RecordGivenApproval approval;
    private final NoteDecision note;
    private final Outbox outbox;
    private final RefuseTransition refuseTransition;
    private final ReadSituation situations;

    public ApplyDecision(
            ApplyRecordEffects own,
            RecordGivenApproval approval,
            NoteDecision note,
            Outbox outbox,
            RefuseTransition refuseTransition,
            ReadSituation situations) {
        this.own = own;
        this.approval = approval;
        this.note = note;
        this.outbox = outbox;
        this.refuseTransition = refuseTransition;
        this.situations = situations;
    }

    void passed(
            RunningTransition transition, Decision decision, List<Effect> effects, Situation situation, String origin) {
        if (!decision.exceptions().isEmpty()) {
            note.exception(transition, decision);
        }
        own.apply(effects, transition.issue(), situation);
        approve(transition.issue(), effects, situation, origin, decision.authority());
        keep(transition.issue(), effects, situation, origin);
    }

    /** Links that were gone when the gate looked for them refuse nothing; they are entered in the ledger. */
    void noteMissingLinks(RunningTransition transition, Gate gate) {
        note.missingLinks(transition, gate);
    }

    /** A transition that bypassed the gate gives no approval; the other effects of the new state are carried out. */
    void bypassed(
            RunningTransition transition, Decision decision, List<Effect> effects, Situation situation, String origin) {
        note.bypass(transition, decision);
        own.apply(effects, transition.issue(), situation);
        keep(transition.issue(), effects, situation, origin);
    }

    /** The effects of a further function of a transition that an earlier function has decided. */
    void alsoFollows(
            RunningTransition transition, boolean passed, List<Effect> effects, Situation situation, String origin) {
        own.apply(effects, transition.issue(), situation);
        if (passed) {
            approve(transition.issue(), effects, situation, origin, Authority.NONE);
        }
        keep(transition.issue(), effects, situation, origin);
    }

    void refused(RunningTransition transition, Decision decision) throws InvalidInputException {
        throw refuseTransition.explain(transition, decision);
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
                .ifPresent(sems ->
                        approvals.forEach(effect -> approval.record(effect, issue, sems, situation, authority)));
        if (!approvals.isEmpty()) {
            outbox.compareAgain(decided(issue, situation, origin));
        }
    }

    private void keep(MutableIssue issue, List<Effect> effects, Situation situation, String origin) {
        List<Effect> onOthers =
                effects.stream().filter(Effect::isOnOtherRecords).toList();
        if (!onOthers.isEmpty()) {
            outbox.keep(decided(issue, situation, origin), onOthers);
        }
    }

    private DecisionMade decided(MutableIssue issue, Situation situation, String origin) {
        return new DecisionMade(
                issue.getId(),
                issue.getProjectId(),
                origin,
                situation.actor().userKey(),
                situations.semsOf(issue).map(Sems::id).orElse(""));
    }
}
