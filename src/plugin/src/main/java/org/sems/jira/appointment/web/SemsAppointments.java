package org.sems.jira.appointment.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import org.sems.jira.page.FormAction;

/** The administrator's page: who answers for which SeMS, appointing and ending. All of it works without script. */
@WebSudoRequired
public class SemsAppointments extends FormAction {
    private static final long serialVersionUID = 1L;
    private final transient AppointmentsPage appointments;

    public SemsAppointments(AppointmentsPage appointments, PageBuilderService pages) {
        super(pages, "org.sems.jira:duty-pages");
        this.appointments = appointments;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() {
        return show(appointments.shown(form(), getXsrfToken()), INPUT);
    }

    @Override
    @RequiresXsrfCheck
    @SupportedMethods(RequestMethod.POST)
    protected String doExecute() {
        return show(appointments.done(form(), getXsrfToken()), SUCCESS);
    }

    public void setStep(String step) {
        form().put("step", step);
    }

    public void setSemsKey(String key) {
        form().put("sems", key);
    }

    public void setDuty(String duty) {
        form().put("duty", duty);
    }

    public void setPerson(String userName) {
        form().put("user", userName);
    }

    public void setFirstDay(String day) {
        form().put("from", day);
    }

    public void setLastDay(String day) {
        form().put("until", day);
    }

    public void setAppointment(String id) {
        form().put("appointment", id);
    }
}
