package org.sems.provision;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.sems.catalogue.Catalogue;
import org.sems.catalogue.CatalogueReader;
import org.sems.catalogue.Profile;
import org.sems.catalogue.RecordType;
import org.sems.lifecycle.State;

/** A host, a registry and the core profile, for tests of provisioning. */
final class Setting {
    static final Catalogue CATALOGUE = CatalogueReader.shipped();
    static final ProjectRef AAA = new ProjectRef("1001", "AAA", "Airport");
    static final ProjectRef BBB = new ProjectRef("1002", "BBB", "Base");
    final InMemoryHost host = new InMemoryHost();
    final InMemoryRegistry registry = new InMemoryRegistry();

    static SetUp sems(String key, ProjectRef... projects) {
        return new SetUp(key, "SeMS " + key, "core", Arrays.asList(projects), Set.of(), "admin");
    }

    static SetUp keeping(Kind kind, SetUp setUp) {
        return new SetUp(setUp.key(), setUp.name(), setUp.profile(), setUp.projects(), Set.of(kind), setUp.owner());
    }

    static DesiredConfiguration desired(SetUp setUp) {
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
            shape = shape.with("step " + state.id(), "status " + References.key(Kind.STATUS, Keys.status(state)));
        }
        return shape;
    }

    Plan plan(SetUp setUp) {
        return new DrawUpPlan(host, registry).of(desired(setUp));
    }

    Plan apply(SetUp setUp) {
        return new ApplyPlan(host, registry).apply(desired(setUp));
    }

    List<Drift> drift(SetUp setUp) {
        return new FindDrift(host, registry).in(desired(setUp));
    }

    /** A host whose workflows are released as {@link GatedWorkflows} promises, and that knows nothing else of them. */
    InMemoryGates gates() {
        return new InMemoryGates(host);
    }

    List<Change> remove(SetUp setUp) {
        return new RemoveSems(host, registry).remove(setUp);
    }

    static List<Change> of(Plan plan, Kind kind) {
        return plan.changes().stream().filter(change -> change.kind() == kind).toList();
    }

    static Change of(Plan plan, Kind kind, String key) {
        return plan.changes().stream()
                .filter(change -> change.kind() == kind && change.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    String id(Kind kind, String key) {
        return registry.find(kind, key).orElseThrow().hostId();
    }
}
