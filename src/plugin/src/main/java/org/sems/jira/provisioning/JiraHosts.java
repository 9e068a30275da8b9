package org.sems.jira.provisioning;

import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.List;
import org.sems.jira.provisioning.host.HostObjects;
import org.sems.jira.provisioning.view.JiraViews;
import org.sems.provisioning.host.Host;

/** Jira as a host for a SeMS whose filters and dashboards belong to one user. */
public final class JiraHosts {
    private final List<HostObjects> shared;
    private final JiraViews views;
    private final ProjectManager projects;
    private final CountIssues issues;

    public JiraHosts(List<HostObjects> shared, JiraViews views, ProjectManager projects, CountIssues issues) {
        this.shared = shared;
        this.views = views;
        this.projects = projects;
        this.issues = issues;
    }

    public Host ownedBy(ApplicationUser owner) {
        List<HostObjects> all = new ArrayList<>(shared);
        all.addAll(views.list(owner));
        return new JiraHost(all, projects, issues);
    }
}
