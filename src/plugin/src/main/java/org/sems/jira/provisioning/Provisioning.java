package org.sems.jira.provisioning;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sems.catalogue.Catalogue;
import org.sems.catalogue.profile.Profile;
import org.sems.jira.appointment.web.AuthorizedAppointments;
import org.sems.jira.criteria.web.AuthorizedCriteriaChanges;
import org.sems.jira.membership.RecordMemberships;
import org.sems.jira.sems.SemsStore;
import org.sems.problem.NotFound;
import org.sems.problem.Problem;
import org.sems.provisioning.desired.DescribeWorkflow;
import org.sems.provisioning.desired.DesiredConfiguration;
import org.sems.provisioning.desired.SetUp;
import org.sems.provisioning.host.Host;
import org.sems.provisioning.plan.ApplyPlan;
import org.sems.provisioning.plan.Change;
import org.sems.provisioning.plan.DrawUpPlan;
import org.sems.provisioning.plan.Drift;
import org.sems.provisioning.plan.FindDrift;
import org.sems.provisioning.plan.Plan;
import org.sems.provisioning.plan.RemoveSems;
import org.sems.provisioning.registry.CachedRegistry;
import org.sems.provisioning.registry.Registry;
import org.sems.provisioning.release.GatedWorkflows;
import org.sems.provisioning.release.Release;
import org.sems.provisioning.release.ReleaseWorkflows;
import org.sems.rating.ModelVersion;
import org.sems.sems.Sems;

/** Plans, applies, verifies, releases and removes SeMSs. */
public final class Provisioning {
    private final JiraHosts hosts;
    private final Stores stores;
    private final Catalogue catalogue;
    private final Workflows workflows;
    private final ConfigurationLock changes;
    private final UserManager users;

    public Provisioning(
            JiraHosts hosts,
            Stores stores,
            Catalogue catalogue,
            Workflows workflows,
            ConfigurationLock changes,
            UserManager users) {
        this.hosts = hosts;
        this.stores = stores;
        this.catalogue = catalogue;
        this.workflows = workflows;
        this.changes = changes;
        this.users = users;
    }

    public Plan plan(SetUp setUp) {
        return new DrawUpPlan(host(setUp), registry()).drawUp(desired(setUp));
    }

    /** @return what was done */
    public Plan apply(SetUp setUp) throws Exception {
        return changes.run(() -> {
            DesiredConfiguration desired = desired(setUp);
            ApplyPlan apply = new ApplyPlan(host(setUp), registry());
            apply.check(desired);
            Profile profile = catalogue.profiles().get(setUp.profile());
            workflows.watch().applying();
            ModelVersion shipped = catalogue
                    .riskModels()
                    .newest(profile.riskModel())
                    .orElseThrow()
                    .id();
            stores.sems().save(setUp, setUp.riskModel().orElse(shipped), profile.tolerance());
            stores.memberships().joined(sems(setUp.key()), setUp.projects());
            stores.criteria().begin(setUp.key());
            try {
                return apply.apply(desired);
            } finally {
                workflows.watch().applied();
            }
        });
    }

    public List<Drift> verify(String sems) {
        SetUp setUp = existing(sems);
        return new FindDrift(host(setUp), registry()).find(desired(setUp));
    }

    /** @return what a release would do */
    public Release previewRelease(String sems) {
        return releases().preview(existing(sems).key());
    }

    /** @param also names of workflows that others made and that are to be released with those of the SeMS */
    public Release release(String sems, Set<String> also) throws Exception {
        String key = existing(sems).key();
        return changes.run(() -> releases().release(key, also));
    }

    private ReleaseWorkflows releases() {
        return new ReleaseWorkflows(workflows.gated(), registry(), workflows.watch());
    }

    /** Workflows that stay because records use them are released: they would fail as soon as the app is gone. */
    public List<Change> remove(String sems) throws Exception {
        SetUp setUp = existing(sems);
        return changes.run(() -> {
            List<Change> done = new ArrayList<>(new RemoveSems(host(setUp), registry()).remove(setUp));
            done.addAll(releases().releaseLeftovers(setUp.key()));
            Sems removed = sems(sems);
            stores.authorizedAppointments().endAll(removed.id());
            stores.memberships().left(removed, setUp.projects());
            stores.sems().remove(sems);
            return done;
        });
    }

    private Sems sems(String key) {
        return stores.sems().find(key).orElseThrow();
    }

    private SetUp existing(String sems) {
        return stores.sems().setUp(sems).orElseThrow(() -> new NotFound(Problem.of("setup.no-such-sems", sems)));
    }

    private DesiredConfiguration desired(SetUp setUp) {
        return DesiredConfiguration.of(catalogue, setUp, workflows.described());
    }

    /** Verifying and removing goes on after the owner's account is gone: Jira deletes filters and dashboards with it, the rest stays. */
    private Host host(SetUp setUp) {
        ApplicationUser owner = users.getUserByKeyEvenWhenUnknown(setUp.owner());
        return hosts.ownedBy(owner);
    }

    private Registry registry() {
        return new CachedRegistry(stores.registry());
    }

    /** Workflows as they are to be, those that name our classes, and who follows their gates. */
    public record Workflows(DescribeWorkflow described, GatedWorkflows gated, GateWatch watch) {}

    /** What is kept beside Jira's configuration. */
    public record Stores(
            SemsStore sems,
            Registry registry,
            AuthorizedCriteriaChanges criteria,
            AuthorizedAppointments authorizedAppointments,
            RecordMemberships memberships) {}
}
