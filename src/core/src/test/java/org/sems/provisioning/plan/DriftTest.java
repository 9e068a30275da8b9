package org.sems.provisioning.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sems.provisioning.host.Setting.AAA;
import static org.sems.provisioning.host.Setting.sems;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sems.provisioning.desired.SetUp;
import org.sems.provisioning.host.Existing;
import org.sems.provisioning.host.InMemoryHost;
import org.sems.provisioning.host.Kind;
import org.sems.provisioning.host.Setting;
import org.sems.provisioning.host.Shape;
import org.sems.provisioning.registry.References;

class DriftTest {
    private static final SetUp AIR = sems("AIR", AAA);
    private final Setting setting = new Setting();

    @BeforeEach
    void apply() {
        setting.apply(AIR);
    }

    @Test
    void findsARenamedField() {
        Existing field = present(Kind.CUSTOM_FIELD, "threat");
        setting.host.put(Kind.CUSTOM_FIELD, field.id(), "Menace", field.shape(), false);

        assertThat(setting.drift(AIR))
                .filteredOn(drift -> drift.kind() == Kind.CUSTOM_FIELD)
                .extracting(Drift::code)
                .containsExactly("renamed");
    }

    @Test
    void applyingKeepsTheNewNameAndLetsFiltersFollow() {
        Existing field = present(Kind.CUSTOM_FIELD, "current-rating");
        setting.host.put(Kind.CUSTOM_FIELD, field.id(), "Rating \"now\"", field.shape(), false);
        assertThat(setting.drift(AIR)).extracting(Drift::kind).contains(Kind.CUSTOM_FIELD, Kind.FILTER);

        setting.apply(AIR);

        assertThat(setting.drift(AIR)).isEmpty();
        assertThat(present(Kind.CUSTOM_FIELD, "current-rating").name()).isEqualTo("Rating \"now\"");
        assertThat(setting.host.named(Kind.FILTER, AIR.name() + ": Risks rated High or more"))
                .isNotEmpty()
                .allSatisfy(filter -> assertThat(filter.shape().text("jql"))
                        .contains("\"Rating \\\"now\\\"\" in semsRatingsAtLeast"));
    }

    @Test
    void findsAnOptionThatIsGone() {
        Existing field = present(Kind.CUSTOM_FIELD, "risk-family");
        List<String> fewer = new ArrayList<>(field.shape().part("options"));
        String gone = fewer.remove(0);
        setting.host.update(Kind.CUSTOM_FIELD, field.id(), field.shape().with("options", fewer));

        assertThat(setting.drift(AIR)).singleElement().satisfies(drift -> {
            assertThat(drift.code()).isEqualTo("changed");
            assertThat(drift.differences().get(0).added()).containsExactly(gone);
        });
    }

    @Test
    void findsALostContext() {
        Existing field = present(Kind.CUSTOM_FIELD, "threat");
        setting.host.update(Kind.CUSTOM_FIELD, field.id(), field.shape().with("projects", List.of()));

        assertThat(setting.drift(AIR))
                .singleElement()
                .satisfies(
                        drift -> assertThat(drift.differences().get(0).part()).isEqualTo("projects"));
    }

    @Test
    void findsAFieldThatSomebodyPutOnAnEditScreen() {
        Existing screen = present(Kind.SCREEN, "risk.edit");
        List<String> more = new ArrayList<>(
                screen.shape().part("fields").stream().map(References::plain).toList());
        more.add(setting.id(Kind.CUSTOM_FIELD, "inherent-rating"));
        setting.host.update(Kind.SCREEN, screen.id(), Shape.empty().with("fields", more));

        assertThat(setting.drift(AIR)).singleElement().satisfies(drift -> {
            assertThat(drift.code()).isEqualTo("added");
            assertThat(drift.differences().get(0).before()).containsExactly("Inherent rating");
        });
    }

    @Test
    void findsAPermissionThatWasTakenAway() {
        Existing scheme =
                setting.host.assigned(Kind.PERMISSION_SCHEME, AAA.id()).orElseThrow();
        setting.host.update(
                Kind.PERMISSION_SCHEME,
                scheme.id(),
                scheme.shape().map(References::plain).with("permission CREATE_ISSUES", List.of()));

        assertThat(setting.drift(AIR)).singleElement().satisfies(drift -> {
            assertThat(drift.kind()).isEqualTo(Kind.PERMISSION_SCHEME);
            assertThat(drift.differences().get(0).after()).contains("projectrole SeMS Reporter");
        });
    }

    @Test
    void findsAWorkflowThatWasChanged() {
        Existing workflow = present(Kind.WORKFLOW, "incident");
        setting.host.update(
                Kind.WORKFLOW,
                workflow.id(),
                workflow.shape().map(References::plain).with("step 10", "status 999"));

        assertThat(setting.drift(AIR))
                .extracting(Drift::kind, Drift::code)
                .containsExactly(Tuple.tuple(Kind.WORKFLOW, "changed"));
    }

    @Test
    void findsAnotherSchemeAndALostScreen() {
        setting.host.assign(Kind.WORKFLOW_SCHEME, AAA.id(), InMemoryHost.DEFAULT);
        setting.host.delete(Kind.SCREEN, setting.id(Kind.SCREEN, "audit.view"));

        assertThat(setting.drift(AIR)).extracting(Drift::code).containsExactlyInAnyOrder("not-assigned", "lost");
    }

    private Existing present(Kind kind, String key) {
        return setting.host.byId(kind, setting.id(kind, key)).orElseThrow();
    }
}
