package org.sems.jira.watch.gates;

import com.atlassian.jira.user.util.UserManager;
import java.util.List;
import org.sems.catalogue.Catalogue;
import org.sems.jira.provisioning.JiraHosts;
import org.sems.jira.store.SemsStore;
import org.sems.provision.DescribeWorkflow;
import org.sems.provision.DesiredConfiguration;
import org.sems.provision.FindOpenGates;
import org.sems.provision.Registry;
import org.sems.provision.WorkflowGates;
import org.sems.provision.WorkflowsInView;

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

    List<WorkflowGates> of(String sems, WorkflowsInView workflows) {
        return store.setUp(sems)
                .map(setUp -> new FindOpenGates(
                                hosts.ownedBy(users.getUserByKeyEvenWhenUnknown(setUp.owner())), registry, workflows)
                        .in(sems, () -> DesiredConfiguration.of(catalogue, setUp, described)))
                .orElse(List.of());
    }
}
