package org.sems.jira.appointment;

import java.time.LocalDate;
import java.util.Optional;
import org.sems.appointment.Roster;
import org.sems.record.Standing;

/**
 * Who holds a duty of a SeMS. Read from the database each time: an appointment that was ended a moment ago counts no
 * more.
 */
public interface Appointments {

    Roster roster(String semsId);

    /** Today, by the clock of this server. */
    LocalDate today();

    default Standing standing(String semsId, String duty, String userKey, LocalDate day) {
        return roster(semsId).standing(duty, userKey, day);
    }

    /** Key of the user who holds the duty in person. */
    default Optional<String> holder(String semsId, String duty, LocalDate day) {
        return roster(semsId).holder(duty, day).map(appointment -> appointment.person());
    }
}
