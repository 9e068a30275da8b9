package org.sems.jira.duty;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.util.HashMap;
import java.util.Map;
import javax.annotation.Nullable;

/** The administrator's page: who answers for which SeMS, appointing and ending. All of it works without script. */
@WebSudoRequired
public class SemsAppointments extends JiraWebActionSupport {
    private static final long serialVersionUID = 1L;
    private final transient AppointmentsPage appointments;
    private final transient PageBuilderService pages;
    private final transient Map<String, String> form = new HashMap<>();
    private transient Map<String, Object> page = new HashMap<>();

    public SemsAppointments(AppointmentsPage appointments, PageBuilderService pages) {
        this.appointments = appointments;
        this.pages = pages;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() {
        requireStyle();
        page = appointments.shown(form, getXsrfToken());
        return INPUT;
    }

    @Override
    @RequiresXsrfCheck
    @SupportedMethods(RequestMethod.POST)
    protected String doExecute() {
        requireStyle();
        page = appointments.done(form, getXsrfToken());
        return SUCCESS;
    }

    private void requireStyle() {
        pages.assembler().resources().requireWebResource("org.sems.jira:duty-pages");
    }

    /** Maps, lists and strings only: Jira lets templates call nothing else. */
    public Map<String, Object> getPage() {
        return page;
    }

    public void setStep(String step) {
        put("step", step);
    }

    public void setSemsKey(String key) {
        put("sems", key);
    }

    public void setDuty(String duty) {
        put("duty", duty);
    }

    public void setPerson(String userName) {
        put("user", userName);
    }

    public void setFirstDay(String day) {
        put("from", day);
    }

    public void setLastDay(String day) {
        put("until", day);
    }

    public void setAppointment(String id) {
        put("appointment", id);
    }

    private void put(String field, @Nullable String value) {
        form.put(field, value == null ? "" : value.strip());
    }
}
