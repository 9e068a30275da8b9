package org.sems.jira.watch.gates;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;
import org.sems.gate.rule.Term;
import org.sems.jira.approval.Deed;
import org.sems.jira.approval.Ledger;
import org.sems.jira.approval.LedgerKind;
import org.sems.problem.Problem;
import org.sems.provision.WorkflowGates;

/** Tells the ledger of a SeMS of the gates of its workflows, in one entry for all workflows that one act concerns. */
public final class TellOfGates {
    private static final int LONGEST_SUBJECT = 255;
    private final Ledger ledger;
    private final WorkflowManager workflows;

    public TellOfGates(Ledger ledger, WorkflowManager workflows) {
        this.ledger = ledger;
        this.workflows = workflows;
    }

    ToldOfGates told(String sems) {
        return new ToldOfGates(before -> ledger.ofKinds(sems, ToldOfGates.KINDS, before, ToldOfGates.PAGE));
    }

    /** @param actorKey empty if nobody saw who did it: then it is told who last changed the workflow, and when, as Jira has it */
    void out(String sems, Optional<String> actorKey, List<WorkflowGates> out) {
        List<Problem> reasons = new ArrayList<>();
        for (WorkflowGates gates : out) {
            if (!gates.open().isEmpty()) {
                reasons.add(actorKey.isPresent() ? open(gates) : foundOut(gates));
            }
            if (!gates.watched().isEmpty()) {
                reasons.add(Problem.of(ToldOfGates.WATCHED, gates.name(), String.join(", ", gates.watched())));
            }
        }
        tell(sems, LedgerKind.RELEASE, actorKey, out.stream().map(WorkflowGates::name).toList(), reasons);
    }

    void back(String sems, Optional<String> actorKey, List<String> names) {
        tell(sems, LedgerKind.RETURN, actorKey, names, names.stream().map(name -> Problem.of(ToldOfGates.BACK, name)).toList());
    }

    void lookedThrough(String sems, List<String> names) {
        tell(sems, LedgerKind.LOOKED_THROUGH, Optional.empty(), names, names.stream().map(name -> Problem.of(ToldOfGates.LOOKED_THROUGH, name)).toList());
    }

    private void tell(String sems, LedgerKind kind, Optional<String> actorKey, List<String> names, List<Problem> reasons) {
        if (!names.isEmpty()) {
            ledger.add(new Deed(sems, Optional.empty(), kind, actorKey.orElse(""), StringUtils.abbreviate(String.join(", ", names), LONGEST_SUBJECT), reasons, ""));
        }
    }

    private static Problem open(WorkflowGates gates) {
        return Problem.of(ToldOfGates.OUT, gates.name(), String.join(", ", gates.open()));
    }

    private Problem foundOut(WorkflowGates gates) {
        JiraWorkflow workflow = workflows.getWorkflow(gates.name());
        ApplicationUser author = workflow.getUpdateAuthor();
        return author == null || workflow.getUpdatedDate() == null ? open(gates) : Problem.of(ToldOfGates.FOUND_OUT, gates.name(), String.join(", ", gates.open()),
                Moment.text(workflow.getUpdatedDate().toInstant()), Term.of(Term.Kind.PERSON, List.of(author.getKey())));
    }
}
