package org.sems.jira.duty;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.sems.jira.page.FormAction;
import org.sems.sems.Sems;

/** {@code /secure/SemsDuties!default.jspa?sems=AIR} or {@code ?project=HQ}: my appointment, what I have to counter-sign, the ledger. */
public class SemsDuties extends FormAction {
    private static final long serialVersionUID = 1L;
    private static final String NOT_HERE = "nothere";
    private final transient DutiesPage duties;

    public SemsDuties(DutiesPage duties, PageBuilderService pages) {
        super(pages, "org.sems.jira:duty-pages");
        this.duties = duties;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() {
        return here(sems -> duties.shown(sems, form(), getXsrfToken()), INPUT);
    }

    @Override
    @RequiresXsrfCheck
    @SupportedMethods(RequestMethod.POST)
    protected String doExecute() {
        return here(sems -> duties.done(sems, form(), getXsrfToken()), SUCCESS);
    }

    /** One answer for a SeMS that does not exist and one in which the asking user has nothing to do. */
    private String here(Function<Sems, Map<String, Object>> shown, String result) {
        return duties.here(form().text("sems"), form().text("project"))
                .map(sems -> show(shown.apply(sems), result))
                .orElseGet(() -> show(new HashMap<>(), NOT_HERE));
    }

    public void setSems(String key) {
        form().put("sems", key);
    }

    public void setProject(String key) {
        form().put("project", key);
    }

    public void setStep(String step) {
        form().put("step", step);
    }

    public void setEntry(String id) {
        form().put("id", id);
    }

    public void setModel(String version) {
        form().put("model", version);
    }

    public void setReason(String reason) {
        form().put("reason", reason);
    }

    public void setDraft(String yaml) {
        form().put("draft", yaml);
    }

    public void setBefore(String id) {
        form().put("before", id);
    }
}
