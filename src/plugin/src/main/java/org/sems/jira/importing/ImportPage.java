package org.sems.jira.importing;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.util.Optional;
import org.sems.jira.record.MayCreate;
import org.sems.jira.rest.Actor;
import org.sems.sems.SemsRegister;

/** {@code /secure/SemsImport!default.jspa?project=HQ}: the frame of the page; its script asks and shows over REST. */
public class ImportPage extends JiraWebActionSupport {
    private static final String NOT_HERE = "nothere";

    private final transient Actor actor;
    private final transient SemsRegister register;
    private final transient MayCreate mayCreate;
    private final transient PageBuilderService pages;
    private String project = "";

    public ImportPage(Actor actor, SemsRegister register, MayCreate mayCreate, PageBuilderService pages) {
        this.actor = actor;
        this.register = register;
        this.mayCreate = mayCreate;
        this.pages = pages;
    }

    /** One answer for a project that does not exist, that may not be seen, that belongs to no SeMS or in which they may enter no risks. */
    @Override
    @SupportedMethods({RequestMethod.GET})
    public String doDefault() {
        Optional<Project> here = actor.visibleProject(project)
                .filter(p -> register.ofProject(p.getKey()).isPresent())
                .filter(p -> mayCreate.may(ImportSettings.RISK, p, getLoggedInUser()));
        if (here.isEmpty()) {
            return NOT_HERE;
        }
        pages.assembler().resources().requireWebResource("org.sems.jira:import");
        return INPUT;
    }

    public void setProject(String project) {
        this.project = project == null ? "" : project;
    }

    public String getProject() {
        return project;
    }
}
