package org.sems.jira.provisioning.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import org.sems.jira.page.FormAction;

/** The administrator's page: lists the SeMSs, plans, applies, verifies, releases and removes. All of it works without script. */
@WebSudoRequired
public class SemsSetup extends FormAction {
    private static final long serialVersionUID = 1L;
    private final transient SetupPage setup;

    public SemsSetup(SetupPage setup, PageBuilderService pages) {
        super(pages, "org.sems.jira:setup-page");
        this.setup = setup;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() {
        return show(setup.shown(form(), getXsrfToken()), INPUT);
    }

    @Override
    @RequiresXsrfCheck
    @SupportedMethods(RequestMethod.POST)
    protected String doExecute() {
        return show(setup.done(form(), getXsrfToken()), SUCCESS);
    }

    public void setStep(String step) {
        form().put("step", step);
    }

    public void setSemsKey(String key) {
        form().put("sems", key);
    }

    public void setSemsName(String name) {
        form().put("name", name);
    }

    public void setProfile(String profile) {
        form().put("profile", profile);
    }

    public void setAlso(String[] workflows) {
        form().putAll("also", workflows);
    }

    public void setProjects(String projects) {
        form().put("projects", projects);
    }

    public void setRiskModel(String version) {
        form().put("riskModel", version);
    }

    public void setOwner(String owner) {
        form().put("owner", owner);
    }

    public void setKeepPermissionScheme(String checked) {
        form().put("keepPermissionScheme", checked);
    }

    public void setKeepNotificationScheme(String checked) {
        form().put("keepNotificationScheme", checked);
    }

    public void setKeepSecurityScheme(String checked) {
        form().put("keepSecurityScheme", checked);
    }
}
