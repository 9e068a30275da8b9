package org.sems.provisioning.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sems.provisioning.host.Setting.AAA;
import static org.sems.provisioning.host.Setting.BBB;
import static org.sems.provisioning.host.Setting.sems;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sems.problem.Refused;
import org.sems.provisioning.desired.SetUp;
import org.sems.provisioning.host.Existing;
import org.sems.provisioning.host.Kind;
import org.sems.provisioning.host.PlanMessage;
import org.sems.provisioning.host.Setting;
import org.sems.provisioning.registry.References;
import org.sems.provisioning.release.GatedWorkflow;
import org.sems.provisioning.release.Release;
import org.sems.provisioning.release.ReleaseWorkflows;

class ReleasingTest {
    private static final SetUp AIR = sems("AIR", AAA);
    private final Setting setting = new Setting();
    private final InMemoryGates gates = setting.gates();
    private final ReleaseWorkflows releases = new ReleaseWorkflows(gates, setting.registry, this::tell);
    private final Map<String, List<String>> told = new TreeMap<>();

    private void tell(String sems, List<GatedWorkflow> workflows) {
        assertThat(gates.released).as("what is told before anything is touched").isEmpty();
        told.put(sems, workflows.stream().map(GatedWorkflow::name).toList());
    }

    @BeforeEach
    void apply() {
        setting.apply(AIR);
    }

    @Test
    void releasesEveryWorkflowOfTheSems() {
        Release release = releases.release("AIR", Set.of());

        assertThat(release.changes())
                .hasSameSizeAs(Setting.CATALOGUE.recordTypesOf(
                        Setting.CATALOGUE.profiles().get("core")))
                .extracting(Change::action)
                .containsOnly(Action.RELEASE);
        assertThat(release.others()).isEmpty();
        assertThat(gates.all()).isEmpty();
    }

    @Test
    void aPreviewTouchesNothing() {
        Release preview = releases.preview("AIR");

        assertThat(preview.changes()).extracting(Change::action).containsOnly(Action.RELEASE);
        assertThat(gates.released).isEmpty();
    }

    @Test
    void whatIsReleasedIsFoundAsSuchAndAsNothingElse() {
        releases.release("AIR", Set.of());

        assertThat(setting.drift(AIR))
                .hasSameSizeAs(Setting.CATALOGUE.recordTypesOf(
                        Setting.CATALOGUE.profiles().get("core")))
                .allSatisfy(drift -> {
                    assertThat(drift.code()).isEqualTo("released");
                    assertThat(drift.differences()).isEmpty();
                });
    }

    @Test
    void whatElseWasChangedIsStillFound() {
        releases.release("AIR", Set.of());
        Existing workflow = setting.host
                .byId(Kind.WORKFLOW, setting.id(Kind.WORKFLOW, "incident"))
                .orElseThrow();
        setting.host.update(
                Kind.WORKFLOW,
                workflow.id(),
                workflow.shape().map(References::plain).with("step 10", "status 999"));

        assertThat(setting.drift(AIR))
                .filteredOn(drift -> drift.key().equals("incident"))
                .extracting(Drift::code)
                .containsExactly("released", "changed");
    }

    @Test
    void applyingBringsTheGatesBackAndSaysSo() {
        releases.release("AIR", Set.of());

        assertThat(setting.plan(AIR).changes())
                .filteredOn(change -> change.kind() == Kind.WORKFLOW)
                .allSatisfy(change ->
                        assertThat(change.why()).extracting(PlanMessage::code).containsExactly("was-released"));
        setting.apply(AIR);
        assertThat(setting.drift(AIR)).isEmpty();
        assertThat(gates.all())
                .hasSameSizeAs(Setting.CATALOGUE.recordTypesOf(
                        Setting.CATALOGUE.profiles().get("core")));
    }

    @Test
    void releasingAgainFindsNothingToRelease() {
        releases.release("AIR", Set.of());

        assertThat(releases.release("AIR", Set.of()).changes()).allSatisfy(change -> {
            assertThat(change.action()).isEqualTo(Action.KEEP);
            assertThat(change.why()).containsExactly(PlanMessage.of("nothing-to-release"));
        });
    }

    @Test
    void whatStandsInTheWayOfOneStopsAll() {
        gates.putObstacle(setting.id(Kind.WORKFLOW, "risk"));

        assertThatThrownBy(() -> releases.release("AIR", Set.of()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("setup.obstacle.foreign-draft");

        assertThat(gates.released).isEmpty();
    }

    @Test
    void namesSomebodyElsesWorkflowsAndReleasesThoseThatAreNamed() {
        gates.putOther("Guard duty", "Hand over (21)");
        gates.putOther("Lost property", "Return (31)");

        Release release = releases.release("AIR", Set.of("Guard duty"));

        assertThat(release.others()).extracting(GatedWorkflow::name).containsExactly("Lost property");
        assertThat(release.others().get(0).transitions()).containsExactly("Return (31)");
        assertThat(gates.released).contains("Guard duty").doesNotContain("Lost property");
        assertThat(told.get("AIR")).contains("Guard duty").doesNotContain("Lost property");
    }

    @Test
    void aNameThatHoldsNoGateIsRefusedBeforeAnythingIsReleased() {
        assertThatThrownBy(() -> releases.release("AIR", Set.of("Guard duty")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("setup.release-unknown");

        assertThat(gates.released).isEmpty();
    }

    @Test
    void saysWhichOtherSemsLosesItsGatesToo() {
        setting.apply(sems("SEA", BBB));

        assertThat(releases.preview("AIR").changes())
                .allSatisfy(change -> assertThat(change.why()).contains(PlanMessage.of("also-released-for", "SEA")));
    }

    @Test
    void tellsEverySemsThatLivesByThemBeforeTheFirstOneIsTouched() {
        setting.apply(sems("SEA", BBB));
        gates.putOther("Guard duty", "Hand over (21)");

        releases.release("AIR", Set.of("Guard duty"));

        assertThat(told).containsOnlyKeys("AIR", "SEA");
        assertThat(told.get("SEA"))
                .hasSameSizeAs(Setting.CATALOGUE.recordTypesOf(
                        Setting.CATALOGUE.profiles().get("core")))
                .doesNotContain("Guard duty");
    }

    @Test
    void tellsNothingOfADraft() {
        releases.release("AIR", Set.of());
        told.clear();
        gates.released.clear();
        gates.putDraft("Guard duty", "Hand over (21)");

        releases.release("AIR", Set.of("Guard duty"));

        assertThat(gates.released).containsExactly("Guard duty");
        assertThat(told).isEmpty();
    }

    @Test
    void releasesWhatARemovedSemsLeavesBehind() {
        setting.host.hasIssue(AAA.id(), setting.id(Kind.ISSUE_TYPE, "risk"));
        setting.host.use(Kind.WORKFLOW, setting.id(Kind.WORKFLOW, "risk"));
        setting.host.use(Kind.WORKFLOW, setting.id(Kind.WORKFLOW, "audit"));
        gates.putObstacle(setting.id(Kind.WORKFLOW, "audit"));
        setting.remove(AIR);

        List<Change> left = releases.releaseLeftovers("AIR");

        assertThat(left)
                .extracting(change -> change.key() + " " + change.action())
                .containsExactlyInAnyOrder("risk RELEASE", "audit KEEP");
        assertThat(told).isEqualTo(Map.of("AIR", List.of("SeMS Risk")));
        assertThat(left)
                .filteredOn(change -> change.key().equals("audit"))
                .allSatisfy(change -> assertThat(change.why())
                        .extracting(PlanMessage::code)
                        .containsExactly("gates-stay", "obstacle.foreign-draft"));
    }
}
