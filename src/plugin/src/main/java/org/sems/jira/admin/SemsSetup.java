package org.sems.jira.admin;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The administrator's page: lists the SeMSs, plans, applies, verifies, releases and removes. All of it works without script. */
@WebSudoRequired
public class SemsSetup extends JiraWebActionSupport {
    private static final long serialVersionUID = 1L;
    private final transient SetupPage setup;
    private final transient PageBuilderService pages;
    private final transient SetupForm form = new SetupForm();
    private transient Map<String, Object> page = new HashMap<>();

    public SemsSetup(SetupPage setup, PageBuilderService pages) {
        this.setup = setup;
        this.pages = pages;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() {
        requireStyle();
        page = setup.shown(form, getXsrfToken());
        return INPUT;
    }

    @Override
    @RequiresXsrfCheck
    @SupportedMethods(RequestMethod.POST)
    protected String doExecute() {
        requireStyle();
        page = setup.done(form, getXsrfToken());
        return SUCCESS;
    }

    private void requireStyle() {
        pages.assembler().resources().requireWebResource("org.sems.jira:setup-page");
    }

    /** Maps, lists and strings only: Jira lets templates call nothing else. */
    public Map<String, Object> getPage() {
        return page;
    }

    public void setStep(String step) {
        form.put("step", step);
    }

    public void setSemsKey(String key) {
        form.put("sems", key);
    }

    public void setSemsName(String name) {
        form.put("name", name);
    }

    public void setProfile(String profile) {
        form.put("profile", profile);
    }

    public void setAlso(String[] workflows) {
        Arrays.asList(workflows).forEach(form::release);
    }

    public void setProjects(String projects) {
        form.put("projects", projects);
    }

    public void setOwner(String owner) {
        form.put("owner", owner);
    }

    public void setKeepPermissionScheme(String checked) {
        form.put("keepPermissionScheme", checked);
    }

    public void setKeepNotificationScheme(String checked) {
        form.put("keepNotificationScheme", checked);
    }

    public void setKeepSecurityScheme(String checked) {
        form.put("keepSecurityScheme", checked);
    }
}
