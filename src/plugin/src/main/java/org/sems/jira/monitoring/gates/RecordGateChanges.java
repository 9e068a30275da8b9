package org.sems.jira.monitoring.gates;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;
import org.sems.gate.rule.Term;
import org.sems.jira.ledger.Ledger;
import org.sems.jira.ledger.LedgerKind;
import org.sems.jira.ledger.NewLedgerEntry;
import org.sems.jira.ledger.StoredMinute;
import org.sems.jira.membership.Membership;
import org.sems.jira.membership.ProjectMemberships;
import org.sems.problem.Problem;
import org.sems.provisioning.release.WorkflowGates;
import org.sems.sems.Sems;

/** Tells the ledger of a SeMS of the gates of its workflows, in one entry for all workflows that one act concerns. */
public final class RecordGateChanges {
    private static final int LONGEST_SUBJECT = 255;
    private final Ledger ledger;
    private final WorkflowManager workflows;
    private final ProjectMemberships memberships;

    public RecordGateChanges(Ledger ledger, WorkflowManager workflows, ProjectMemberships memberships) {
        this.ledger = ledger;
        this.workflows = workflows;
        this.memberships = memberships;
    }

    GateEntries entries() {
        return new GateEntries(before -> ledger.ofKinds(GateEntries.KINDS, before, GateEntries.PAGE));
    }

    /** What was told to the SeMS, and to those that were removed and had one of its projects. */
    GateHistory told(GateEntries entries, Sems sems) {
        Set<String> semsIds = memberships.formerSemsIds(sems);
        return new GateHistory(
                entries, entry -> semsIds.contains(entry.newLedgerEntry().semsId()));
    }

    /**
     * The entries in any SeMS since the project was in one for the first time: its records live by the same workflows,
     * whichever SeMS it was in when their gates were taken out. They were looked through if that was told to the SeMS
     * that the project was in then.
     */
    GateHistory toldOf(GateEntries entries, Sems sems, String project) {
        List<Membership> times = memberships.find(sems, project);
        Instant first =
                times.stream().map(Membership::since).min(Instant::compareTo).orElseThrow();
        return new GateHistory(
                entries,
                entry -> !entry.at().isBefore(first)
                        && (entry.newLedgerEntry().kind() != LedgerKind.LOOKED_THROUGH
                                || times.stream()
                                        .anyMatch(time -> time.semsId()
                                                        .equals(entry.newLedgerEntry()
                                                                .semsId())
                                                && time.covers(entry.at()))));
    }

    /**
     * @param actorKey empty if that is not known: then the entry says who last changed the workflow, and when, by
     * Jira's data
     */
    void out(String semsId, Optional<String> actorKey, List<WorkflowGates> out) {
        List<Problem> reasons = new ArrayList<>();
        for (WorkflowGates gates : out) {
            if (!gates.open().isEmpty()) {
                reasons.add(actorKey.isPresent() ? open(gates) : foundOut(gates));
            }
            if (!gates.watched().isEmpty()) {
                reasons.add(Problem.of(GateHistory.WATCHED, gates.name(), String.join(", ", gates.watched())));
            }
        }
        tell(
                semsId,
                LedgerKind.RELEASE,
                actorKey,
                out.stream().map(WorkflowGates::name).toList(),
                reasons);
    }

    void back(String semsId, Optional<String> actorKey, List<String> names) {
        tell(
                semsId,
                LedgerKind.RETURN,
                actorKey,
                names,
                names.stream().map(name -> Problem.of(GateHistory.BACK, name)).toList());
    }

    void lookedThrough(String semsId, List<String> names) {
        tell(
                semsId,
                LedgerKind.LOOKED_THROUGH,
                Optional.empty(),
                names,
                names.stream()
                        .map(name -> Problem.of(GateHistory.LOOKED_THROUGH, name))
                        .toList());
    }

    private void tell(
            String semsId, LedgerKind kind, Optional<String> actorKey, List<String> names, List<Problem> reasons) {
        if (!names.isEmpty()) {
            ledger.add(new NewLedgerEntry(
                    semsId,
                    Optional.empty(),
                    kind,
                    actorKey.orElse(""),
                    StringUtils.abbreviate(String.join(", ", names), LONGEST_SUBJECT),
                    reasons,
                    ""));
        }
    }

    private static Problem open(WorkflowGates gates) {
        return Problem.of(GateHistory.OUT, gates.name(), String.join(", ", gates.open()));
    }

    private Problem foundOut(WorkflowGates gates) {
        JiraWorkflow workflow = workflows.getWorkflow(gates.name());
        ApplicationUser author = workflow.getUpdateAuthor();
        return author == null || workflow.getUpdatedDate() == null
                ? open(gates)
                : Problem.of(
                        GateHistory.FOUND_OUT,
                        gates.name(),
                        String.join(", ", gates.open()),
                        StoredMinute.text(workflow.getUpdatedDate().toInstant()),
                        Term.of(Term.Kind.PERSON, List.of(author.getKey())));
    }
}
