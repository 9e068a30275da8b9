package org.sems.jira.duty;

import com.atlassian.jira.plugin.webfragment.conditions.AbstractWebCondition;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import javax.annotation.Nullable;
import org.sems.sems.SemsRegister;

/** Shows the way to the page of duties in projects of a SeMS, to those for whom there is something on it. */
public class HasDutiesCondition extends AbstractWebCondition {
    private final SemsRegister register;
    private final DutiesPage page;

    public HasDutiesCondition(SemsRegister register, DutiesPage page) {
        this.register = register;
        this.page = page;
    }

    @Override
    public boolean shouldDisplay(@Nullable ApplicationUser user, JiraHelper helper) {
        Project project = helper.getProject();
        return user != null
                && project != null
                && register.ofProject(project.getKey())
                        .filter(sems -> page.isFor(user, sems))
                        .isPresent();
    }
}
