package org.sems.provisioning.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sems.provisioning.host.Setting.AAA;
import static org.sems.provisioning.host.Setting.BBB;
import static org.sems.provisioning.host.Setting.sems;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sems.provisioning.desired.SetUp;
import org.sems.provisioning.host.Kind;
import org.sems.provisioning.host.Setting;
import org.sems.provisioning.release.CachedWorkflows;
import org.sems.provisioning.release.FindOpenGates;
import org.sems.provisioning.release.ReleaseWorkflows;
import org.sems.provisioning.release.WorkflowGates;

class FindingOpenGatesTest {
    private static final SetUp AIR = sems("AIR", AAA);
    private final Setting setting = new Setting();

    @BeforeEach
    void apply() {
        setting.apply(AIR);
    }

    @Test
    void whatIsAsItWasAppliedIsNotEvenCompared() {
        List<WorkflowGates> found = find(new CachedWorkflows()).find("AIR", () -> {
            throw new AssertionError("compared");
        });

        assertThat(found)
                .hasSameSizeAs(Setting.CATALOGUE.recordTypesOf(
                        Setting.CATALOGUE.profiles().get("core")))
                .allMatch(WorkflowGates::areInForce);
    }

    @Test
    void namesTheOpenTransitionsOfWhatWasReleased() {
        new ReleaseWorkflows(setting.gates(), setting.registry, (sems, workflows) -> {}).release("AIR", Set.of());

        assertThat(in("AIR"))
                .hasSameSizeAs(Setting.CATALOGUE.recordTypesOf(
                        Setting.CATALOGUE.profiles().get("core")))
                .allSatisfy(gates -> assertThat(gates.open()).containsExactly("Close (51)"))
                .anySatisfy(
                        gates -> assertThat(gates.name() + " " + gates.key()).isEqualTo("SeMS Risk risk"));
        setting.apply(AIR);
        assertThat(in("AIR")).allMatch(WorkflowGates::areInForce);
    }

    @Test
    void tellsNothingOfWorkflowsThatAnotherSemsLivesBy() {
        assertThat(in("SEA")).isEmpty();
    }

    @Test
    void tellsNothingOfAWorkflowThatIsGone() {
        setting.host.delete(Kind.WORKFLOW, setting.id(Kind.WORKFLOW, "risk"));

        assertThat(in("AIR"))
                .hasSize(Setting.CATALOGUE.recordTypeKeys().size() - 1)
                .extracting(WorkflowGates::key)
                .doesNotContain("risk");
    }

    @Test
    void readsAWorkflowOnceForAllSemssThatLiveByIt() {
        setting.apply(sems("SEA", BBB));
        CachedWorkflows view = new CachedWorkflows();
        find(view).find("AIR", () -> Setting.desired(AIR));

        setting.host.delete(Kind.WORKFLOW, setting.id(Kind.WORKFLOW, "risk"));

        assertThat(find(view).find("SEA", () -> Setting.desired(AIR)))
                .extracting(WorkflowGates::key)
                .contains("risk");
        assertThat(in("SEA")).extracting(WorkflowGates::key).doesNotContain("risk");
    }

    private FindOpenGates find(CachedWorkflows view) {
        return new FindOpenGates(setting.host, setting.registry, view);
    }

    private List<WorkflowGates> in(String sems) {
        return find(new CachedWorkflows()).find(sems, () -> Setting.desired(AIR));
    }
}
