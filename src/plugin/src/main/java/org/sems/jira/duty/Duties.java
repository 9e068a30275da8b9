package org.sems.jira.duty;

import com.atlassian.jira.user.ApplicationUser;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sems.appointment.Appointment;
import org.sems.jira.appointment.AppointPeople;
import org.sems.jira.rest.Actor;
import org.sems.problem.NotFound;
import org.sems.problem.Problem;
import org.sems.problem.Problems;
import org.sems.system.Sems;

/** Appointing, acknowledging and ending with the rights of whoever asks; REST and the pages come through here. */
public final class Duties {
    private final Actor actor;
    private final Readers readers;
    private final AppointPeople appoint;
    private final People people;

    public Duties(Actor actor, Readers readers, AppointPeople appoint, People people) {
        this.actor = actor;
        this.readers = readers;
        this.appoint = appoint;
        this.people = people;
    }

    Appointment appoint(Map<String, ?> body) {
        ApplicationUser administrator = actor.administrator();
        AppointmentRequest request = AppointmentRequest.read(body, people);
        String semsId = readers.sems(request.sems()).id();
        return appoint.appoint(
                semsId, request.post(), request.person(), request.from(), request.until(), administrator.getKey());
    }

    Appointment acknowledge(long id) {
        ApplicationUser user = actor.loggedIn();
        List<Sems> seen = readers.seen();
        visible(id, seen);
        return appoint.acknowledge(id, user.getKey());
    }

    /** @param last blank to end it at once */
    Appointment end(long id, String last) {
        ApplicationUser administrator = actor.administrator();
        return appoint.end(id, day(last), administrator.getKey());
    }

    /** The appointment as {@link #end} would leave it, for the question before it; refused alike. */
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
