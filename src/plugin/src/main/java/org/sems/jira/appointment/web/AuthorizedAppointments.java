package org.sems.jira.appointment.web;

import com.atlassian.jira.user.ApplicationUser;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sems.appointment.Appointment;
import org.sems.jira.access.People;
import org.sems.jira.access.SemsAccess;
import org.sems.jira.appointment.AppointPeople;
import org.sems.jira.rest.Actor;
import org.sems.problem.NotFound;
import org.sems.problem.Problem;
import org.sems.problem.Problems;
import org.sems.sems.Sems;

/** Appointing, acknowledging and ending with the rights of the asking user; REST and the pages use this class. */
public final class AuthorizedAppointments {
    private final Actor actor;
    private final SemsAccess semsAccess;
    private final AppointPeople appoint;
    private final People people;

    public AuthorizedAppointments(Actor actor, SemsAccess semsAccess, AppointPeople appoint, People people) {
        this.actor = actor;
        this.semsAccess = semsAccess;
        this.appoint = appoint;
        this.people = people;
    }

    Appointment appoint(Map<String, ?> body) {
        ApplicationUser administrator = actor.administrator();
        AppointmentRequest request = AppointmentRequest.read(body, people);
        String semsId = semsAccess.sems(request.sems()).id();
        return appoint.appoint(
                semsId, request.post(), request.person(), request.from(), request.until(), administrator.getKey());
    }

    public Appointment acknowledge(long id) {
        ApplicationUser user = actor.loggedIn();
        List<Sems> seen = semsAccess.seen();
        visible(id, seen);
        return appoint.acknowledge(id, user.getKey());
    }

    /** @param last blank to end it at once */
    Appointment end(long id, String last) {
        ApplicationUser administrator = actor.administrator();
        return appoint.end(id, day(last), administrator.getKey());
    }

    /** The appointment as {@link #end} would leave it, for the confirmation page; refused alike. */
    Appointment ended(long id, String last) {
        actor.administrator();
        return appoint.ended(id, day(last));
    }

    private static Optional<LocalDate> day(String text) {
        Problems problems = new Problems();
        Optional<LocalDate> day = RequestedDay.read(text, "until", problems);
        problems.refuseIfAny();
        return day;
    }

    /** For a SeMS that is removed: nobody answers for what is not there. */
    public void endAll(String semsId) {
        appoint.endAll(semsId, actor.user().map(ApplicationUser::getKey).orElse(""));
    }

    String semsOf(long id) {
        return appoint.semsOf(id);
    }

    /** One answer for an appointment that does not exist and one of a SeMS that may not be seen. */
    private void visible(long id, List<Sems> seen) {
        String semsId = appoint.semsOf(id);
        if (seen.stream().noneMatch(sems -> sems.id().equals(semsId))) {
            throw new NotFound(Problem.of("appointment.none", id));
        }
    }
}
