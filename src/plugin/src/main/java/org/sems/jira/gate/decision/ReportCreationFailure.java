package org.sems.jira.gate.decision;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sems.jira.gate.transition.RunningTransition;
import org.sems.jira.ledger.Ledger;
import org.sems.jira.ledger.LedgerKind;
import org.sems.jira.ledger.NewLedgerEntry;
import org.sems.jira.record.ReadSituation;
import org.sems.problem.Problem;
import org.sems.problem.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What fails once a new record is stored. Jira creates without a transaction: an exception then undoes nothing: it
 * leaves a record that no search finds and that nobody is notified of. So the failure is only entered in the ledger.
 */
public final class ReportCreationFailure {
    private static final Logger LOG = LoggerFactory.getLogger(ReportCreationFailure.class);
    private final Ledger ledger;
    private final ReadSituation situations;

    public ReportCreationFailure(Ledger ledger, ReadSituation situations) {
        this.ledger = ledger;
        this.situations = situations;
    }

    public void report(RunningTransition transition, Throwable failure) {
        Problem why = problem(transition, failure);
        try {
            situations
                    .semsOf(transition.issue())
                    .ifPresent(sems -> ledger.add(new NewLedgerEntry(
                            sems.id(),
                            Optional.of(transition.issue().getId()),
                            LedgerKind.EFFECT_FAILED,
                            transition.actor().orElse(""),
                            transition.name(),
                            List.of(why),
                            "")));
        } catch (Exception | LinkageError untold) { // last resort: the record is there all the same
            LOG.error(
                    "The ledger could not be told of {} at {}",
                    why.code(),
                    transition.issue().getKey(),
                    untold);
        }
    }

    private static Problem problem(RunningTransition transition, Throwable failure) {
        if (failure instanceof Refused refused) {
            LOG.warn(
                    "SeMS effects at the creation of {} failed: {}",
                    transition.issue().getKey(),
                    refused.getMessage());
            return refused.problems().get(0);
        }
        String id = UUID.randomUUID().toString().substring(0, 8);
        LOG.error(
                "SeMS effects at the creation of {} failed, {}",
                transition.issue().getKey(),
                id,
                failure);
        return Problem.of("effect.failed-unexpectedly", id);
    }
}
