package org.sems.jira.duty;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.annotation.Nullable;
import org.sems.system.Sems;

/** {@code /secure/SemsDuties!default.jspa?sems=AIR} or {@code ?project=HQ}: my appointment, what I have to counter-sign, the ledger. */
public class SemsDuties extends JiraWebActionSupport {
    private static final long serialVersionUID = 1L;
    private static final String NOT_HERE = "nothere";
    private final transient DutiesPage duties;
    private final transient PageBuilderService pages;
    private final transient Map<String, String> form = new HashMap<>();
    private transient Map<String, Object> page = new HashMap<>();

    public SemsDuties(DutiesPage duties, PageBuilderService pages) {
        this.duties = duties;
        this.pages = pages;
    }

    /** One answer for a SeMS that does not exist and one in which whoever asks has nothing to do. */
    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() {
        Optional<Sems> here = here();
        here.ifPresent(sems -> page = duties.shown(sems, form, getXsrfToken()));
        return here.isPresent() ? INPUT : NOT_HERE;
    }

    @Override
    @RequiresXsrfCheck
    @SupportedMethods(RequestMethod.POST)
    protected String doExecute() {
        Optional<Sems> here = here();
        here.ifPresent(sems -> page = duties.done(sems, form, getXsrfToken()));
        return here.isPresent() ? SUCCESS : NOT_HERE;
    }

    private Optional<Sems> here() {
        pages.assembler().resources().requireWebResource("org.sems.jira:duty-pages");
        return duties.here(form.getOrDefault("sems", ""), form.getOrDefault("project", ""));
    }

    /** Maps, lists and strings only: Jira lets templates call nothing else. */
    public Map<String, Object> getPage() {
        return page;
    }

    public void setSems(String key) {
        put("sems", key);
    }

    public void setProject(String key) {
        put("project", key);
    }

    public void setStep(String step) {
        put("step", step);
    }

    public void setEntry(String id) {
        put("id", id);
    }

    public void setBefore(String id) {
        put("before", id);
    }

    private void put(String field, @Nullable String value) {
        form.put(field, value == null ? "" : value.strip());
    }
}
