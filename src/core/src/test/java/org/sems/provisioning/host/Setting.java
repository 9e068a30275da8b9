package org.sems.provisioning.host;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.sems.catalogue.Catalogue;
import org.sems.catalogue.profile.Profile;
import org.sems.catalogue.reading.CatalogueReader;
import org.sems.catalogue.recordtype.RecordType;
import org.sems.lifecycle.State;
import org.sems.provisioning.desired.DesiredConfiguration;
import org.sems.provisioning.desired.DesiredKeys;
import org.sems.provisioning.desired.SetUp;
import org.sems.provisioning.plan.ApplyPlan;
import org.sems.provisioning.plan.Change;
import org.sems.provisioning.plan.DrawUpPlan;
import org.sems.provisioning.plan.Drift;
import org.sems.provisioning.plan.FindDrift;
import org.sems.provisioning.plan.InMemoryGates;
import org.sems.provisioning.plan.Plan;
import org.sems.provisioning.plan.RemoveSems;
import org.sems.provisioning.registry.InMemoryRegistry;
import org.sems.provisioning.registry.References;
import org.sems.provisioning.release.GatedWorkflows;

/** A host, a registry and the core profile, for tests of provisioning. */
public final class Setting {
    public static final Catalogue CATALOGUE = CatalogueReader.shipped();
    public static final ProjectRef AAA = new ProjectRef("1001", "AAA", "Airport");
    public static final ProjectRef BBB = new ProjectRef("1002", "BBB", "Base");
    public final InMemoryHost host = new InMemoryHost();
    public final InMemoryRegistry registry = new InMemoryRegistry();

    public static SetUp sems(String key, ProjectRef... projects) {
        return new SetUp(key, "SeMS " + key, "core", Arrays.asList(projects), Set.of(), "admin");
    }

    static SetUp keeping(Kind kind, SetUp setUp) {
        return new SetUp(setUp.key(), setUp.name(), setUp.profile(), setUp.projects(), Set.of(kind), setUp.owner());
    }

    public static DesiredConfiguration desired(SetUp setUp) {
        return DesiredConfiguration.of(CATALOGUE, setUp, Setting::workflow);
    }

    private static Shape workflow(RecordType type, Profile profile) {
        Shape shape = Shape.empty()
                .with("~xml", "<workflow/>")
                .with(Shape.GATES, "1")
                .with("validator 1", "status is wanted")
                .with("action 51", List.of("name Close", "from 10", "to 10"))
                .with(Shape.OURS + 51, "function Decide");
        for (State state : type.lifeCycle().states()) {
            shape = shape.with(
                    "step " + state.id(), "status " + References.key(Kind.STATUS, DesiredKeys.status(state)));
        }
        return shape;
    }

    public Plan plan(SetUp setUp) {
        return new DrawUpPlan(host, registry).drawUp(desired(setUp));
    }

    public Plan apply(SetUp setUp) {
        return new ApplyPlan(host, registry).apply(desired(setUp));
    }

    public List<Drift> drift(SetUp setUp) {
        return new FindDrift(host, registry).find(desired(setUp));
    }

    /** A host whose workflows are released as {@link GatedWorkflows} promises, and that knows nothing else of them. */
    public InMemoryGates gates() {
        return new InMemoryGates(host);
    }

    public List<Change> remove(SetUp setUp) {
        return new RemoveSems(host, registry).remove(setUp);
    }

    public static List<Change> of(Plan plan, Kind kind) {
        return plan.changes().stream().filter(change -> change.kind() == kind).toList();
    }

    public static Change of(Plan plan, Kind kind, String key) {
        return plan.changes().stream()
                .filter(change -> change.kind() == kind && change.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    public String id(Kind kind, String key) {
        return registry.find(kind, key).orElseThrow().hostId();
    }
}
