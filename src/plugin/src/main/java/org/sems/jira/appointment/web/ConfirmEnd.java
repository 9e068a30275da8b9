package org.sems.jira.appointment.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sems.appointment.Appointment;
import org.sems.appointment.Roster;
import org.sems.jira.access.People;
import org.sems.jira.appointment.Appointments;
import org.sems.jira.page.PageTexts;

/** The question before an appointment is ended: an end cannot be taken back, so it lists the consequences. */
public final class ConfirmEnd {
    private final AuthorizedAppointments authorizedAppointments;
    private final Appointments appointments;
    private final AppointmentJson words;
    private final People people;
    private final PageTexts tools;

    public ConfirmEnd(
            AuthorizedAppointments authorizedAppointments,
            Appointments appointments,
            AppointmentJson words,
            People people,
            PageTexts tools) {
        this.authorizedAppointments = authorizedAppointments;
        this.appointments = appointments;
        this.words = words;
        this.people = people;
        this.tools = tools;
    }

    /**
     * Nothing is changed.
     *
     * @param last blank to end it at once
     * @return {@code {heading, lines, appointment, until}}
     * @throws org.sems.problem.Refused where ending it would be
     */
    Map<String, Object> ask(long id, String last) {
        Appointment ended = authorizedAppointments.ended(id, last);
        String person = people.name(ended.person());
        List<String> lines = new ArrayList<>();
        lines.add(when(ended, last));
        lines.addAll(ended.post().deputy() ? deputy(ended, person) : holder(authorizedAppointments.semsOf(id), ended));
        lines.add(tools.text("end-stays", person));
        lines.add(tools.text("end-for-good"));
        Map<String, Object> asked = new HashMap<>();
        asked.put("heading", tools.text("end-heading", person, tools.postName(ended.post())));
        asked.put("lines", lines);
        asked.put("appointment", String.valueOf(id));
        asked.put("until", last);
        return asked;
    }

    private String when(Appointment ended, String last) {
        if (ended.tenure().isEmpty() && ended.tenure().from().isAfter(appointments.today())) {
            return tools.text("end-before-first-day", ended.tenure().from());
        }
        return last.isBlank()
                ? tools.text("end-at-once")
                : tools.text("end-after", ended.tenure().until().orElseThrow());
    }

    private List<String> deputy(Appointment ended, String person) {
        return List.of(tools.text("end-deputy", person, day(ended)));
    }

    private List<String> holder(String semsId, Appointment ended) {
        Roster after = appointments.roster(semsId).with(ended);
        String duty = ended.post().duty();
        return after.vacancy(duty, day(ended))
                .map(vacancy -> List.of(
                        tools.text("end-vacant", day(ended), words.vacancy(vacancy)), tools.text("end-vacant-means")))
                .orElseGet(() -> List.of(tools.text(
                        "end-holder",
                        day(ended),
                        people.name(after.holder(duty, day(ended)).orElseThrow().person()))));
    }

    private static LocalDate day(Appointment ended) {
        return ended.tenure().over().orElseThrow();
    }
}
