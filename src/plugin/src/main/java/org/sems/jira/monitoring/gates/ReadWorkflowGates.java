package org.sems.jira.monitoring.gates;

import com.atlassian.jira.user.util.UserManager;
import java.util.List;
import org.sems.catalogue.Catalogue;
import org.sems.jira.provisioning.JiraHosts;
import org.sems.jira.sems.SemsStore;
import org.sems.provisioning.desired.DescribeWorkflow;
import org.sems.provisioning.desired.DesiredConfiguration;
import org.sems.provisioning.registry.Registry;
import org.sems.provisioning.release.CachedWorkflows;
import org.sems.provisioning.release.FindOpenGates;
import org.sems.provisioning.release.WorkflowGates;

/** Reads from Jira how the gates of a SeMS's workflows are. */
public final class ReadWorkflowGates {
    private final JiraHosts hosts;
    private final SemsStore store;
    private final Registry registry;
    private final Catalogue catalogue;
    private final DescribeWorkflow described;
    private final UserManager users;

    public ReadWorkflowGates(
            JiraHosts hosts,
            SemsStore store,
            Registry registry,
            Catalogue catalogue,
            DescribeWorkflow described,
            UserManager users) {
        this.hosts = hosts;
        this.store = store;
        this.registry = registry;
        this.catalogue = catalogue;
        this.described = described;
        this.users = users;
    }

    List<WorkflowGates> read(String sems, CachedWorkflows workflows) {
        return store.setUp(sems)
                .map(setUp -> new FindOpenGates(
                                hosts.ownedBy(users.getUserByKeyEvenWhenUnknown(setUp.owner())), registry, workflows)
                        .find(sems, () -> DesiredConfiguration.of(catalogue, setUp, described)))
                .orElse(List.of());
    }
}
