package org.sems.provisioning.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sems.provisioning.host.Setting.AAA;
import static org.sems.provisioning.host.Setting.BBB;
import static org.sems.provisioning.host.Setting.of;
import static org.sems.provisioning.host.Setting.sems;

import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sems.provisioning.desired.SetUp;
import org.sems.provisioning.plan.Action;
import org.sems.provisioning.plan.Change;
import org.sems.provisioning.plan.Plan;
import org.sems.provisioning.registry.References;

class PlanningTest {
    private final Setting setting = new Setting();

    @Test
    void plansEverythingOnAnEmptyHostWithoutTouchingIt() {
        Plan plan = setting.plan(sems("AIR", AAA));

        assertThat(plan.isEmpty()).isFalse();
        assertThat(plan.conflicts()).isEmpty();
        assertThat(plan.changes()).extracting(Change::kind).contains(Kind.values());
        assertThat(setting.host.changes).isZero();
        assertThat(setting.registry.all()).isEmpty();
    }

    @Test
    void keepsTheOrderInWhichKindsNeedEachOther() {
        Plan plan = setting.plan(sems("AIR", AAA));

        assertThat(plan.changes()).extracting(change -> change.kind().ordinal()).isSorted();
    }

    @Test
    void countsCustomFieldsAgainstTheBudget() {
        Plan plan = setting.plan(sems("AIR", AAA));

        assertThat(plan.budget().limit()).isEqualTo(35);
        assertThat(plan.budget().used())
                .isLessThanOrEqualTo(35)
                .isEqualTo(of(plan, Kind.CUSTOM_FIELD).size());
        assertThat(plan.budget().created()).isEqualTo(plan.budget().used());
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"ISSUE_TYPE_SCHEME", "ISSUE_TYPE_SCREEN_SCHEME", "WORKFLOW_SCHEME", "PERMISSION_SCHEME"})
    void copiesDefaultSchemes(Kind kind) {
        Change change = of(setting.plan(sems("AIR", AAA)), kind, AAA.id());

        assertThat(change.action()).isEqualTo(Action.COPY);
        assertThat(change.why()).extracting(PlanMessage::code).contains("default-scheme");
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"SECURITY_SCHEME", "NOTIFICATION_SCHEME"})
    void createsSchemesWhereAProjectHasNone(Kind kind) {
        Change change = of(setting.plan(sems("AIR", AAA)), kind, AAA.id());

        assertThat(change.action()).isEqualTo(Action.CREATE);
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {
                "ISSUE_TYPE_SCHEME",
                "ISSUE_TYPE_SCREEN_SCHEME",
                "WORKFLOW_SCHEME",
                "SECURITY_SCHEME",
                "NOTIFICATION_SCHEME"
            })
    void extendsSchemesOfTheProjectsOwn(Kind kind) {
        Existing own = setting.host.put(kind, "Ours", Shape.empty().with("other", "x"));
        setting.host.assign(kind, AAA.id(), own.id());

        Change change = of(setting.plan(sems("AIR", AAA)), kind, AAA.id());

        assertThat(change.action()).isEqualTo(Action.EXTEND);
        assertThat(change.name()).isEqualTo("Ours");
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {
                "ISSUE_TYPE_SCHEME",
                "ISSUE_TYPE_SCREEN_SCHEME",
                "WORKFLOW_SCHEME",
                "SECURITY_SCHEME",
                "PERMISSION_SCHEME",
                "NOTIFICATION_SCHEME"
            })
    void copiesSchemesThatAnotherProjectUsesAndNeverChangesThem(Kind kind) {
        Existing shared = setting.host.put(kind, "Shared", Shape.empty().with("other", "x"));
        setting.host.assign(kind, AAA.id(), shared.id());
        setting.host.assign(kind, BBB.id(), shared.id());

        Change change = of(setting.apply(sems("AIR", AAA)), kind, AAA.id());

        assertThat(change.action()).isEqualTo(Action.COPY);
        assertThat(setting.host.byId(kind, shared.id()).orElseThrow().shape())
                .isEqualTo(Shape.empty().with("other", "x"));
        assertThat(setting.host.assigned(kind, BBB.id()).orElseThrow().id()).isEqualTo(shared.id());
        assertThat(setting.host.assigned(kind, AAA.id()).orElseThrow().shape().text("other"))
                .isEqualTo("x");
    }

    @Test
    void leavesAnOwnPermissionSchemeWholeWhenItWouldLoseSomething() {
        Existing own = setting.host.put(
                Kind.PERMISSION_SCHEME, "Own", Shape.empty().with("permission DELETE_ISSUES", "group developers"));
        setting.host.assign(Kind.PERMISSION_SCHEME, AAA.id(), own.id());

        Change change = of(setting.apply(sems("AIR", AAA)), Kind.PERMISSION_SCHEME, AAA.id());

        assertThat(change.action()).isEqualTo(Action.COPY);
        assertThat(setting.host
                        .byId(Kind.PERMISSION_SCHEME, own.id())
                        .orElseThrow()
                        .shape()
                        .text("permission DELETE_ISSUES"))
                .isEqualTo("group developers");
        assertThat(setting.host
                        .assigned(Kind.PERMISSION_SCHEME, AAA.id())
                        .orElseThrow()
                        .shape()
                        .part("permission DELETE_ISSUES"))
                .isEmpty();
    }

    @Test
    void keepsPermissionsThatTheProfileDoesNotName() {
        setting.apply(sems("AIR", AAA));

        Shape given = setting.host
                .assigned(Kind.PERMISSION_SCHEME, AAA.id())
                .orElseThrow()
                .shape();

        assertThat(given.text("permission MANAGE_SPRINTS")).isEqualTo("group developers");
        assertThat(given.part("permission BROWSE_PROJECTS"))
                .doesNotContain("applicationRole")
                .hasSize(5);
    }

    @Test
    void saysWhatStandsOpenByASchemeThatIsKept() {
        SetUp keeping = Setting.keeping(Kind.PERMISSION_SCHEME, sems("AIR", AAA));

        Change kept = of(setting.plan(keeping), Kind.PERMISSION_SCHEME, AAA.id());

        assertThat(kept.action()).isEqualTo(Action.KEEP);
        assertThat(kept.why()).extracting(PlanMessage::code).containsExactly("kept-and-open");
        assertThat(kept.differences()).anySatisfy(open -> {
            assertThat(open.part()).isEqualTo("permission BROWSE_PROJECTS");
            assertThat(open.before()).containsExactly("applicationRole");
        });
    }

    @Test
    void usesAStatusOfTheSameNameAndCategory() {
        setting.host.put(Kind.STATUS, "Closed", Shape.empty().with("category", "done"));

        Change change = of(setting.plan(sems("AIR", AAA)), Kind.STATUS, "closed.done");

        assertThat(change.action()).isEqualTo(Action.REUSE);
    }

    @Test
    void namesItsStatusDifferentlyWhereTheNameMeansSomethingElse() {
        setting.host.put(Kind.STATUS, "Closed", Shape.empty().with("category", "progress"));

        Change change = of(setting.plan(sems("AIR", AAA)), Kind.STATUS, "closed.done");

        assertThat(change.action()).isEqualTo(Action.CREATE);
        assertThat(change.name()).isEqualTo("Closed (SeMS)");
        assertThat(change.why()).contains(PlanMessage.of("name-taken", "Closed", "Closed (SeMS)"));
    }

    @Test
    void leavesAForeignFieldOfTheSameNameAlone() {
        Existing foreign =
                setting.host.put(Kind.CUSTOM_FIELD, "Risk family", Shape.empty().with("type", "text"));

        Plan done = setting.apply(sems("AIR", AAA));

        assertThat(of(done, Kind.CUSTOM_FIELD, "risk-family").name()).isEqualTo("Risk family (SeMS)");
        assertThat(setting.host
                        .byId(Kind.CUSTOM_FIELD, foreign.id())
                        .orElseThrow()
                        .shape())
                .isEqualTo(Shape.empty().with("type", "text"));
    }

    @Test
    void usesAnIssueTypeOfTheSameNameUnlessItIsASubTask() {
        setting.host.put(Kind.ISSUE_TYPE, "Risk", Shape.empty().with("sub-task", "no"));
        setting.host.put(Kind.ISSUE_TYPE, "Incident", Shape.empty().with("sub-task", "yes"));

        Plan plan = setting.plan(sems("AIR", AAA));

        assertThat(of(plan, Kind.ISSUE_TYPE, "risk").action()).isEqualTo(Action.REUSE);
        assertThat(of(plan, Kind.ISSUE_TYPE, "incident").name()).isEqualTo("Incident (SeMS)");
    }

    @Test
    void keepsTheMappingsOfATypeThatTheProjectsIssuesAlreadyHave() {
        Existing risk = setting.host.put(Kind.ISSUE_TYPE, "Risk", Shape.empty().with("sub-task", "no"));
        setting.host.hasIssue(AAA.id(), risk.id());

        Change change = of(setting.apply(sems("AIR", AAA)), Kind.WORKFLOW_SCHEME, AAA.id());

        assertThat(change.why()).contains(PlanMessage.of("type-keeps-its-mapping", "Risk"));
        assertThat(setting.host
                        .assigned(Kind.WORKFLOW_SCHEME, AAA.id())
                        .orElseThrow()
                        .shape()
                        .part("type " + References.id(Kind.ISSUE_TYPE, risk.id())))
                .isEmpty();
    }

    @Test
    void keepsTheProjectsPresentTypes() {
        setting.apply(sems("AIR", AAA));

        assertThat(setting.host
                        .assigned(Kind.ISSUE_TYPE_SCHEME, AAA.id())
                        .orElseThrow()
                        .shape()
                        .part("types"))
                .contains(References.id(Kind.ISSUE_TYPE, "1"))
                .hasSize(8);
    }

    @Test
    void showsNamesAndNotIds() {
        setting.apply(sems("AIR", AAA));
        Existing scheme =
                setting.host.assigned(Kind.PERMISSION_SCHEME, AAA.id()).orElseThrow();
        setting.host.update(
                Kind.PERMISSION_SCHEME,
                scheme.id(),
                scheme.shape().with("permission BROWSE_PROJECTS", List.of("group all")));

        Change change = of(setting.plan(sems("AIR", AAA)), Kind.PERMISSION_SCHEME, AAA.id());

        assertThat(change.differences()).hasSize(1);
        assertThat(change.differences().get(0).before()).containsExactly("group all");
        assertThat(change.differences().get(0).after()).contains("projectrole SeMS Auditor");
    }

    @Test
    void refusesToApplyOverSomebodysDraft() {
        setting.apply(sems("AIR", AAA));
        setting.host.update(Kind.WORKFLOW, "SeMS Risk", Shape.empty().with("step 10", "status 1"));
        setting.host.putObstacle(Kind.WORKFLOW, "SeMS Risk", "obstacle.foreign-draft");
        int before = setting.host.changes;

        Plan plan = setting.plan(sems("AIR", AAA));

        assertThat(plan.conflicts()).extracting(Change::name).containsExactly("SeMS Risk");
        Assertions.assertThatThrownBy(() -> setting.apply(sems("AIR", AAA)))
                .hasMessageContaining("setup.obstacle.foreign-draft");
        assertThat(setting.host.changes).isEqualTo(before);
    }
}
