package org.sems.jira.provisioning;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.sems.catalogue.Catalogue;
import org.sems.catalogue.Profile;
import org.sems.jira.duty.Duties;
import org.sems.jira.rest.Conflict;
import org.sems.jira.rest.NotFound;
import org.sems.jira.store.SemsStore;
import org.sems.problem.Problem;
import org.sems.provision.ApplyPlan;
import org.sems.provision.Change;
import org.sems.provision.DescribeWorkflow;
import org.sems.provision.DesiredConfiguration;
import org.sems.provision.DrawUpPlan;
import org.sems.provision.Drift;
import org.sems.provision.FindDrift;
import org.sems.provision.GatedWorkflows;
import org.sems.provision.HeldRegistry;
import org.sems.provision.Host;
import org.sems.provision.Plan;
import org.sems.provision.Registry;
import org.sems.provision.Release;
import org.sems.provision.ReleaseWorkflows;
import org.sems.provision.RemoveSems;
import org.sems.provision.SetUp;
import org.sems.risk.RiskModels;

/** Plans, applies, verifies, releases and removes SeMSs. Only one change at a time in the whole cluster. */
public final class Provisioning {
    private static final String LOCK = "org.sems.jira.provisioning";
    private static final long PATIENCE_SECONDS = 5;
    private final JiraHosts hosts;
    private final Stores stores;
    private final Catalogue catalogue;
    private final Workflows workflows;
    private final ClusterLockService locks;
    private final UserManager users;

    public Provisioning(JiraHosts hosts, Stores stores, Catalogue catalogue, Workflows workflows, ClusterLockService locks,
            UserManager users) {
        this.hosts = hosts;
        this.stores = stores;
        this.catalogue = catalogue;
        this.workflows = workflows;
        this.locks = locks;
        this.users = users;
    }

    public Plan plan(SetUp setUp) {
        return new DrawUpPlan(host(setUp), registry()).of(desired(setUp));
    }

    /** @return what was done */
    public Plan apply(SetUp setUp) throws Exception {
        return alone(() -> {
            DesiredConfiguration desired = desired(setUp);
            ApplyPlan apply = new ApplyPlan(host(setUp), registry());
            apply.check(desired);
            Profile profile = catalogue.profiles().get(setUp.profile());
            stores.sems().save(setUp, stores.models().newest(profile.riskModel()).orElseThrow().id(), profile.tolerance());
            return apply.apply(desired);
        });
    }

    public List<Drift> verify(String sems) {
        SetUp setUp = existing(sems);
        return new FindDrift(host(setUp), registry()).in(desired(setUp));
    }

    /** @return what a release would do */
    public Release previewRelease(String sems) {
        return releases().preview(existing(sems).key());
    }

    /** @param also names of workflows that others made and that are to be released with those of the SeMS */
    public Release release(String sems, Set<String> also) throws Exception {
        String key = existing(sems).key();
        return alone(() -> releases().release(key, also));
    }

    private ReleaseWorkflows releases() {
        return new ReleaseWorkflows(workflows.gated(), registry());
    }

    /** Workflows that stay because records live by them are released: they would fail as soon as the app is gone. */
    public List<Change> remove(String sems) throws Exception {
        SetUp setUp = existing(sems);
        return alone(() -> {
            List<Change> done = new ArrayList<>(new RemoveSems(host(setUp), registry()).remove(setUp));
            done.addAll(releases().releaseLeftovers());
            stores.duties().endAll(sems);
            stores.sems().remove(sems);
            return done;
        });
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
        return new HeldRegistry(stores.registry());
    }

    private <T> T alone(Callable<T> work) throws Exception {
        ClusterLock lock = locks.getLockForName(LOCK);
        if (!lock.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new Conflict(Problem.of("setup.busy"));
        }
        try {
            return work.call();
        } finally {
            lock.unlock();
        }
    }

    /** Workflows as they are to be, and those that name our classes. */
    public record Workflows(DescribeWorkflow described, GatedWorkflows gated) {
    }

    /** What is kept beside Jira's configuration. */
    public record Stores(SemsStore sems, Registry registry, RiskModels models, Duties duties) {
    }
}
