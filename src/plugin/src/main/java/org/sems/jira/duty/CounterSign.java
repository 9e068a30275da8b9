package org.sems.jira.duty;

import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import org.sems.appointment.Post;
import org.sems.jira.appointment.Appointments;
import org.sems.jira.approval.Approvals;
import org.sems.jira.approval.GivenApproval;
import org.sems.jira.approval.WhenCounterSigned;
import org.sems.jira.rest.Actor;
import org.sems.jira.rest.Conflict;
import org.sems.jira.rest.NotAllowed;
import org.sems.jira.rest.NotFound;
import org.sems.problem.Problem;
import org.sems.record.Standing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a deputy approved is signed by the Accountable Manager in person. */
public final class CounterSign {
    private static final Logger LOG = LoggerFactory.getLogger(CounterSign.class);
    private final Actor actor;
    private final Approvals approvals;
    private final Appointments appointments;
    private final VisibleRecords records;
    private final List<WhenCounterSigned> listeners;

    public CounterSign(Actor actor, Approvals approvals, Appointments appointments, VisibleRecords records, List<WhenCounterSigned> listeners) {
        this.actor = actor;
        this.approvals = approvals;
        this.appointments = appointments;
        this.records = records;
        this.listeners = listeners;
    }

    GivenApproval sign(long id) {
        ApplicationUser user = actor.loggedIn();
        GivenApproval given = approvals.find(id).filter(one -> records.find(one.issueId()).isPresent())
                .orElseThrow(() -> new NotFound(Problem.of("approval.none", id)));
        if (!isInPerson(given.semsId(), user)) {
            throw new NotAllowed(Problem.of("approval.only-in-person"));
        }
        if (given.approval().givenBy().equals(user.getKey())) { // a deputy who was appointed since then
            throw new NotAllowed(Problem.of("approval.own"));
        }
        if (!given.isToBeCounterSigned()) {
            throw new Conflict(Problem.of("approval.not-due"));
        }
        approvals.counterSign(id, user.getKey());
        GivenApproval signed = approvals.find(id).orElseThrow();
        listeners.forEach(listener -> tell(listener, signed, user));
        return signed;
    }

    public boolean isInPerson(String semsId, ApplicationUser user) {
        return appointments.standing(semsId, Post.ACCOUNTABLE_MANAGER, user.getKey(), appointments.today()) == Standing.APPOINTED;
    }

    private static void tell(WhenCounterSigned listener, GivenApproval signed, ApplicationUser user) {
        try {
            listener.counterSigned(signed, user);
        } catch (RuntimeException failed) { // the signature stands whatever is made of it
            LOG.error("Approval {} was counter-signed, but {} failed", signed.id(), listener, failed);
        }
    }
}
