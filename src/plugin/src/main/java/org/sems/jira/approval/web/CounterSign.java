package org.sems.jira.approval.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Optional;
import org.sems.jira.approval.Approvals;
import org.sems.jira.approval.GivenApproval;
import org.sems.jira.approval.WhenCounterSigned;
import org.sems.jira.record.ReadRecord;
import org.sems.jira.rest.Actor;
import org.sems.problem.NotAllowed;
import org.sems.problem.Problem;
import org.sems.record.RecordFacts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The Accountable Manager signs in person what a deputy approved. A person who gave the approval as a deputy, or is or
 * was assignee or reporter of the record, does not sign: it would be their own work.
 */
public final class CounterSign {
    private static final Logger LOG = LoggerFactory.getLogger(CounterSign.class);
    private static final List<String> OWN = List.of("assignee", "reporter");
    private final Actor actor;
    private final Approvals approvals;
    private final WaitingApprovals waiting;
    private final ReadRecord records;
    private final List<WhenCounterSigned> listeners;

    public CounterSign(
            Actor actor,
            Approvals approvals,
            WaitingApprovals waiting,
            ReadRecord records,
            List<WhenCounterSigned> listeners) {
        this.actor = actor;
        this.approvals = approvals;
        this.waiting = waiting;
        this.records = records;
        this.listeners = listeners;
    }

    public GivenApproval sign(long id) {
        ApplicationUser user = actor.loggedIn();
        GivenApproval given = waiting.find(id);
        GivenApproval signed = waiting.answer(given, user, now -> {
            isOwn(now, waiting.record(now), user).ifPresent(own -> {
                throw new NotAllowed(own);
            });
            approvals.counterSign(id, user.getKey());
        });
        listeners.forEach(listener -> tell(listener, signed, user));
        return signed;
    }

    /** Whether they may sign or decline it at all. */
    public boolean isInPerson(String semsId, ApplicationUser user) {
        return waiting.isInPerson(semsId, user);
    }

    /** Whether it waits for their signature, and is not their own. */
    public boolean maySign(GivenApproval given, ApplicationUser user) {
        return given.isToBeCounterSigned()
                && isInPerson(given.semsId(), user)
                && isOwn(given, waiting.record(given), user).isEmpty();
    }

    private Optional<Problem> isOwn(GivenApproval given, Issue issue, ApplicationUser user) {
        if (given.approval().givenBy().equals(user.getKey())) { // a deputy who was appointed since then
            return Optional.of(Problem.of("approval.own"));
        }
        RecordFacts record = records.read(issue, user);
        return OWN.stream().anyMatch(field -> record.everIn(field).contains(user.getKey()))
                ? Optional.of(Problem.of("approval.own-record"))
                : Optional.empty();
    }

    private static void tell(WhenCounterSigned listener, GivenApproval signed, ApplicationUser user) {
        try {
            listener.counterSigned(signed, user);
        } catch (RuntimeException failed) { // the signature stands, even if this work on it fails
            LOG.error("Approval {} was counter-signed, but {} failed", signed.id(), listener, failed);
        }
    }
}
