package org.sems.appointment;

import java.time.LocalDate;
import java.util.Optional;
import org.sems.problem.Problem;
import org.sems.problem.Refused;

/**
 * One person's appointment to a post of one SeMS.
 *
 * @param id             0 before it is stored
 * @param person         key of the user, which survives renaming and anonymisation
 * @param appointedBy    key of the user who made the appointment
 * @param acknowledgedOn the day on which the appointee took it on; before that it does not count
 */
public record Appointment(
        long id,
        Post post,
        String person,
        Tenure tenure,
        String appointedBy,
        LocalDate appointedOn,
        Optional<LocalDate> acknowledgedOn) {

    /** Whether appointee and dates make it count on that day; whether the account is active is not asked here. */
    public boolean countsOn(LocalDate day) {
        return tenure.holds(day) && isAcknowledgedOn(day);
    }

    public boolean isAcknowledgedOn(LocalDate day) {
        return acknowledgedOn.filter(acknowledged -> !acknowledged.isAfter(day)).isPresent();
    }

    /** @throws Refused if nothing of the tenure is left; acknowledging twice changes nothing */
    public Appointment acknowledged(LocalDate today) {
        refuseIfOver(today);
        return acknowledgedOn.isPresent()
                ? this
                : new Appointment(id, post, person, tenure, appointedBy, appointedOn, Optional.of(today));
    }

    /**
     * Ends it early.
     *
     * @param last the last day; yesterday ends it at once, an earlier day would rewrite what was
     */
    public Appointment ended(LocalDate last, LocalDate today) {
        refuseIfOver(today);
        if (last.isBefore(today.minusDays(1))) {
            throw new Refused(Problem.of("appointment.ends-in-the-past", last).at("until"));
        }
        if (tenure.isOverOn(last)) {
            throw new Refused(Problem.of("appointment.only-shortened", last).at("until"));
        }
        return endingOn(last);
    }

    Appointment endingOn(LocalDate last) {
        return new Appointment(id, post, person, tenure.endingOn(last), appointedBy, appointedOn, acknowledgedOn);
    }

    private void refuseIfOver(LocalDate today) {
        if (tenure.isOverOn(today)) {
            throw new Refused(Problem.of("appointment.over"));
        }
    }
}
