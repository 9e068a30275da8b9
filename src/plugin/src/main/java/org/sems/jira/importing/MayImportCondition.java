package org.sems.jira.importing;

import com.atlassian.jira.plugin.webfragment.conditions.AbstractWebCondition;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import org.sems.jira.record.MayCreate;
import org.sems.sems.SemsRegister;

/** Shows the link to the import page in projects of a SeMS, to those who may enter risks there. */
public class MayImportCondition extends AbstractWebCondition {
    private final SemsRegister register;
    private final MayCreate mayCreate;

    public MayImportCondition(SemsRegister register, MayCreate mayCreate) {
        this.register = register;
        this.mayCreate = mayCreate;
    }

    @Override
    public boolean shouldDisplay(ApplicationUser user, JiraHelper helper) {
        Project project = helper.getProject();
        return project != null
                && register.ofProject(project.getKey()).isPresent()
                && mayCreate.may(ImportSettings.RISK, project, user);
    }
}
