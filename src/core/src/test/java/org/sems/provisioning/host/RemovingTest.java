package org.sems.provisioning.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sems.provisioning.host.Setting.AAA;
import static org.sems.provisioning.host.Setting.BBB;
import static org.sems.provisioning.host.Setting.of;
import static org.sems.provisioning.host.Setting.sems;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sems.provisioning.plan.Action;
import org.sems.provisioning.plan.Change;
import org.sems.provisioning.plan.Plan;
import org.sems.provisioning.registry.References;

class RemovingTest {
    private final Setting setting = new Setting();

    @Test
    void leavesTheHostAsItWas() {
        List<String> before = setting.host.picture();
        setting.apply(sems("AIR", AAA));

        setting.remove(sems("AIR", AAA));

        assertThat(setting.host.picture()).isEqualTo(before);
        assertThat(setting.host
                        .assigned(Kind.WORKFLOW_SCHEME, AAA.id())
                        .orElseThrow()
                        .name())
                .isEqualTo("Default");
        assertThat(setting.registry.all()).isEmpty();
    }

    @Test
    void givesBackTheSchemeFromBefore() {
        Existing shared = setting.host.put(
                Kind.PERMISSION_SCHEME, "Shared", Shape.empty().with("permission BROWSE_PROJECTS", "group x"));
        setting.host.assign(Kind.PERMISSION_SCHEME, AAA.id(), shared.id());
        setting.host.assign(Kind.PERMISSION_SCHEME, BBB.id(), shared.id());
        setting.apply(sems("AIR", AAA));

        List<Change> done = setting.remove(sems("AIR", AAA));

        assertThat(setting.host
                        .assigned(Kind.PERMISSION_SCHEME, AAA.id())
                        .orElseThrow()
                        .id())
                .isEqualTo(shared.id());
        assertThat(done)
                .filteredOn(change -> change.kind() == Kind.PERMISSION_SCHEME)
                .extracting(Change::action)
                .containsExactly(Action.GIVE_BACK, Action.DELETE);
    }

    @Test
    void takesOutOfAnOwnSchemeExactlyWhatWasAdded() {
        Existing own = setting.host.put(
                Kind.ISSUE_TYPE_SCHEME, "Own", Shape.empty().with("types", References.id(Kind.ISSUE_TYPE, "1")));
        setting.host.assign(Kind.ISSUE_TYPE_SCHEME, AAA.id(), own.id());
        setting.apply(sems("AIR", AAA));
        assertThat(setting.host
                        .byId(Kind.ISSUE_TYPE_SCHEME, own.id())
                        .orElseThrow()
                        .shape()
                        .part("types"))
                .hasSize(8);

        setting.remove(sems("AIR", AAA));

        assertThat(setting.host
                        .byId(Kind.ISSUE_TYPE_SCHEME, own.id())
                        .orElseThrow()
                        .shape()
                        .part("types"))
                .containsExactly(References.id(Kind.ISSUE_TYPE, "1"));
    }

    @Test
    void leavesTheOtherSemsWhole() {
        setting.apply(sems("AIR", AAA));
        setting.apply(sems("SEA", BBB));

        List<Change> done = setting.remove(sems("AIR", AAA));

        assertThat(setting.drift(sems("SEA", BBB))).isEmpty();
        assertThat(setting.plan(sems("SEA", BBB)).changes()).isEmpty();
        assertThat(done)
                .filteredOn(change -> change.kind() == Kind.CUSTOM_FIELD)
                .extracting(Change::action)
                .containsOnly(Action.KEEP);
        assertThat(setting.host
                        .byId(Kind.CUSTOM_FIELD, setting.id(Kind.CUSTOM_FIELD, "threat"))
                        .orElseThrow()
                        .shape()
                        .part("projects"))
                .containsExactly(BBB.id());
    }

    @Test
    void keepsWhatRecordsLiveBy() {
        setting.apply(sems("AIR", AAA));
        setting.host.hasIssue(AAA.id(), setting.id(Kind.ISSUE_TYPE, "risk"));
        Existing workflows =
                setting.host.assigned(Kind.WORKFLOW_SCHEME, AAA.id()).orElseThrow();

        List<Change> done = setting.remove(sems("AIR", AAA));

        assertThat(setting.host
                        .assigned(Kind.WORKFLOW_SCHEME, AAA.id())
                        .orElseThrow()
                        .id())
                .isEqualTo(workflows.id());
        assertThat(done)
                .filteredOn(change -> change.kind() == Kind.PERMISSION_SCHEME)
                .singleElement()
                .satisfies(change ->
                        assertThat(change.why()).containsExactly(PlanMessage.of("project-has-records", "Risk")));
        assertThat(done)
                .filteredOn(change ->
                        change.kind() == Kind.ISSUE_TYPE && change.key().equals("risk"))
                .singleElement()
                .satisfies(change -> assertThat(change.action()).isEqualTo(Action.KEEP));
    }

    /** Jira has a status "Closed" of its own: it is used, and with the SeMS it is forgotten. */
    @Test
    void whatItHasKeptIsTheSameWhenItIsSetUpAgainWhateverTheHostHadBefore() {
        setting.host.put(Kind.STATUS, "Closed", Shape.empty().with("category", "done"));
        setting.apply(sems("AIR", AAA));
        setting.host.hasIssue(AAA.id(), setting.id(Kind.ISSUE_TYPE, "risk"));
        setting.host.all().stream()
                .filter(one -> Set.of(Kind.WORKFLOW, Kind.STATUS).contains(one.kind()))
                .forEach(one -> setting.host.use(one.kind(), one.id()));
        setting.remove(sems("AIR", AAA));
        assertThat(setting.registry.find(Kind.STATUS, "closed.done")).isEmpty();

        Plan plan = setting.plan(sems("SEA", AAA));

        assertThat(of(plan, Kind.WORKFLOW))
                .hasSize(7)
                .allSatisfy(change -> assertThat(change.differences())
                        .extracting(Difference::part)
                        .noneMatch(part -> part.startsWith("step ")));
        assertThat(of(setting.apply(sems("SEA", AAA)), Kind.WORKFLOW))
                .extracting(Change::action)
                .doesNotContain(Action.CONFLICT);
    }

    @Test
    void keepsFieldsWithValuesAndUsesThemAgain() {
        setting.apply(sems("AIR", AAA));
        String threat = setting.id(Kind.CUSTOM_FIELD, "threat");
        setting.host.use(Kind.CUSTOM_FIELD, threat);

        setting.remove(sems("AIR", AAA));
        setting.apply(sems("AIR", AAA));

        assertThat(setting.id(Kind.CUSTOM_FIELD, "threat")).isEqualTo(threat);
        assertThat(setting.plan(sems("AIR", AAA)).changes()).isEmpty();
    }

    @Test
    void neverDeletesWhatWasThereBefore() {
        Existing risk = setting.host.put(Kind.ISSUE_TYPE, "Risk", Shape.empty().with("sub-task", "no"));
        setting.apply(sems("AIR", AAA));

        setting.remove(sems("AIR", AAA));

        assertThat(setting.host.byId(Kind.ISSUE_TYPE, risk.id())).isPresent();
    }
}
