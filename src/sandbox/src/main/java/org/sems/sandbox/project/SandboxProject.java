package org.sems.sandbox.project;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.type.ProjectTypeKey;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import org.sems.sandbox.directory.Users;
import org.sems.sandbox.kernel.Services;

/** A project; equal by key, as Jira's. */
public abstract class SandboxProject implements Project {
    private final ProjectRecord of;
    private final Services services;

    SandboxProject(ProjectRecord of, Services services) {
        this.of = of;
        this.services = services;
    }

    @Override
    public Long getId() {
        return of.id();
    }

    @Override
    public String getKey() {
        return of.key();
    }

    @Override
    public String getName() {
        return of.name();
    }

    @Override
    public String getDescription() {
        return of.description();
    }

    @Override
    public ApplicationUser getLead() {
        return services.get(Users.class).byKey(of.lead()).orElse(null);
    }

    @Override
    public ApplicationUser getProjectLead() {
        return getLead();
    }

    @Override
    public String getLeadUserKey() {
        return of.lead();
    }

    @Override
    public Long getAssigneeType() {
        return of.assigneeType();
    }

    @Override
    public ProjectTypeKey getProjectTypeKey() {
        return new ProjectTypeKey(of.type());
    }

    @Override
    public Collection<ProjectComponent> getComponents() {
        return services.get(Projects.class).componentsOf(of.id());
    }

    @Override
    public Collection<IssueType> getIssueTypes() {
        return services.get(IssueTypeSchemeManager.class).getIssueTypesForProject(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Project that && of.key().equals(that.getKey());
    }

    @Override
    public int hashCode() {
        return of.key().hashCode();
    }

    @Override
    public String toString() {
        return "Project: " + of.key();
    }
}
