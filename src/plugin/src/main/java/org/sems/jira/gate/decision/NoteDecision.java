package org.sems.jira.gate.decision;

import com.atlassian.jira.issue.MutableIssue;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sems.catalogue.recordtype.RecordFlag;
import org.sems.gate.Decision;
import org.sems.gate.Gate;
import org.sems.gate.rule.Reason;
import org.sems.jira.gate.transition.MissingLinks;
import org.sems.jira.gate.transition.RunningTransition;
import org.sems.jira.ledger.Ledger;
import org.sems.jira.ledger.LedgerKind;
import org.sems.jira.ledger.NewLedgerEntry;
import org.sems.jira.record.ReadSituation;
import org.sems.jira.record.flag.RecordFlags;
import org.sems.jira.role.Entitlements;
import org.sems.problem.Problem;
import org.sems.record.Authority;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps what happened against the rules: a gate that was bypassed, a demand that a reason overrode. */
public final class NoteDecision {
    private static final Logger LOG = LoggerFactory.getLogger(NoteDecision.class);
    private final Ledger ledger;
    private final RecordFlags flags;
    private final ReadSituation situations;
    private final MissingLinks links;
    private final Entitlements entitlements;

    public NoteDecision(
            Ledger ledger, RecordFlags flags, ReadSituation situations, MissingLinks links, Entitlements entitlements) {
        this.ledger = ledger;
        this.flags = flags;
        this.situations = situations;
        this.links = links;
        this.entitlements = entitlements;
    }

    void bypass(RunningTransition transition, Decision decision) {
        flags.set(transition.issue(), Set.of(RecordFlag.GATE_BYPASSED), Set.of());
        add(
                transition,
                LedgerKind.BYPASS,
                Stream.concat(decision.refusals().stream(), decision.exceptions().stream()),
                decision.authority());
    }

    void exception(RunningTransition transition, Decision decision) {
        add(transition, LedgerKind.EXCEPTION, decision.exceptions().stream(), decision.authority());
    }

    /** That links were gone when the gate looked for them. */
    void missingLinks(RunningTransition transition, Gate gate) {
        List<Problem> missing = links.find(transition.issue().getId(), gate);
        if (!missing.isEmpty()) {
            enter(transition, LedgerKind.LINK_MISSING, missing, List.of());
        }
    }

    /** An effect function of an administrator stands where it cannot do its work. */
    public void misplaced(RunningTransition transition, Problem why) {
        LOG.warn(
                "SeMS effects of the transition {} cannot be brought about where they stand among its post functions",
                transition.name());
        enter(transition, LedgerKind.EFFECT_FAILED, List.of(why), List.of());
    }

    private void add(RunningTransition transition, LedgerKind kind, Stream<Reason> reasons, Authority authority) {
        enter(
                transition,
                kind,
                reasons.flatMap(Reason::problems).distinct().toList(),
                entitlements.describe(transition.issue(), transition.actor().orElse(""), authority));
    }

    private void enter(
            RunningTransition transition, LedgerKind kind, List<Problem> problems, List<Problem> entitledBy) {
        MutableIssue issue = transition.issue();
        situations
                .semsOf(issue)
                .ifPresent(sems -> ledger.add(new NewLedgerEntry(
                        sems.id(),
                        Optional.ofNullable(issue.getId()),
                        kind,
                        transition.actor().orElse(""),
                        transition.name(),
                        problems,
                        transition.reason().orElse(""),
                        entitledBy)));
    }
}
