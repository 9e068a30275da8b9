package org.sems.provisioning.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sems.provisioning.host.Setting.AAA;
import static org.sems.provisioning.host.Setting.BBB;
import static org.sems.provisioning.host.Setting.of;
import static org.sems.provisioning.host.Setting.sems;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sems.provisioning.host.InMemoryHost;
import org.sems.provisioning.host.Kind;
import org.sems.provisioning.host.PlanMessage;
import org.sems.provisioning.host.Setting;
import org.sems.provisioning.host.Shape;
import org.sems.provisioning.registry.RegistryEntry;

class ApplyingTest {
    private final Setting setting = new Setting();

    @Test
    void leavesNothingToDo() {
        setting.apply(sems("AIR", AAA));

        assertThat(setting.plan(sems("AIR", AAA)).changes()).isEmpty();
        assertThat(setting.apply(sems("AIR", AAA)).changes()).isEmpty();
        assertThat(setting.drift(sems("AIR", AAA))).isEmpty();
    }

    @Test
    void doesWhatThePlanSaid() {
        List<String> planned = setting.plan(sems("AIR", AAA)).changes().stream()
                .map(change -> change.action() + " " + change.name())
                .toList();

        List<String> done = setting.apply(sems("AIR", AAA)).changes().stream()
                .map(change -> change.action() + " " + change.name())
                .toList();

        assertThat(done).isEqualTo(planned);
    }

    @Test
    void goesOnAfterACrashAtAnyPointAndEndsInTheSameState() {
        setting.apply(sems("AIR", AAA));
        int steps = setting.host.changes;

        for (int death = 0; death < steps; death++) {
            Setting crashed = new Setting();
            crashed.host.dieAfter(death);
            try {
                crashed.apply(sems("AIR", AAA));
            } catch (InMemoryHost.Died expected) {
                crashed.host.dieAfter(Integer.MAX_VALUE);
            }
            crashed.apply(sems("AIR", AAA));

            assertThat(crashed.host.picture())
                    .as("after dying at change %s", death)
                    .isEqualTo(setting.host.picture());
            assertThat(crashed.plan(sems("AIR", AAA)).changes()).isEmpty();
        }
    }

    /** The host changes before the registry hears of the new id: the object is found again by its name. */
    @Test
    void findsAnObjectAgainWhoseIdWasNeverWrittenDown() {
        setting.apply(sems("AIR", AAA));
        List<String> picture = setting.host.picture();
        setting.registry.all().stream()
                .filter(registryEntry -> registryEntry.origin() == RegistryEntry.Origin.CREATED)
                .forEach(registryEntry -> setting.registry.save(registryEntry.with("", "")));

        Plan done = setting.apply(sems("AIR", AAA));

        assertThat(done.changes()).extracting(Change::action).doesNotContain(Action.CREATE, Action.COPY);
        assertThat(setting.host.picture()).isEqualTo(picture);
        assertThat(setting.plan(sems("AIR", AAA)).changes()).isEmpty();
    }

    @Test
    void givesAFieldOneContextForAllProjectsOfAllSemss() {
        setting.apply(sems("AIR", AAA));

        Plan second = setting.apply(sems("SEA", BBB));

        Change field = of(second, Kind.CUSTOM_FIELD, "risk-family");
        assertThat(field.action()).isEqualTo(Action.EXTEND);
        assertThat(field.differences().get(0).after()).contains("BBB");
        assertThat(setting.host
                        .byId(Kind.CUSTOM_FIELD, setting.id(Kind.CUSTOM_FIELD, "risk-family"))
                        .orElseThrow()
                        .shape()
                        .part("projects"))
                .containsExactly(AAA.id(), BBB.id());
        assertThat(setting.plan(sems("AIR", AAA)).isEmpty()).isTrue();
    }

    @Test
    void sharesWordsAndScreensBetweenSemss() {
        setting.apply(sems("AIR", AAA));

        Plan second = setting.apply(sems("SEA", BBB));

        assertThat(second.changes())
                .filteredOn(change -> change.kind() == Kind.WORKFLOW || change.kind() == Kind.SCREEN)
                .extracting(Change::action)
                .containsOnly(Action.REUSE);
        assertThat(second.budget().created()).isZero();
    }

    @Test
    void addsOptionsAndRemovesNone() {
        setting.apply(sems("AIR", AAA));
        String id = setting.id(Kind.CUSTOM_FIELD, "risk-family");
        Shape shape = setting.host.byId(Kind.CUSTOM_FIELD, id).orElseThrow().shape();
        List<String> all = shape.part("options");
        setting.host.update(Kind.CUSTOM_FIELD, id, shape.with("options", List.of(all.get(0), "Their own")));

        setting.apply(sems("AIR", AAA));

        assertThat(setting.host
                        .byId(Kind.CUSTOM_FIELD, id)
                        .orElseThrow()
                        .shape()
                        .part("options"))
                .contains("Their own")
                .containsAll(all);
    }

    @Test
    void createsAgainWhatWasDeletedByHand() {
        setting.apply(sems("AIR", AAA));
        setting.host.delete(Kind.FILTER, setting.id(Kind.FILTER, "AIR.risk-register"));

        Plan plan = setting.plan(sems("AIR", AAA));

        assertThat(plan.changes()).singleElement().satisfies(change -> {
            assertThat(change.action()).isEqualTo(Action.CREATE);
            assertThat(change.why()).extracting(PlanMessage::code).containsExactly("was-deleted");
        });
    }

    @Test
    void copiesAgainWhenOurSchemeWasGivenToAnotherProject() {
        setting.apply(sems("AIR", AAA));
        String id = setting.id(Kind.ISSUE_TYPE_SCHEME, AAA.id());
        setting.host.assign(Kind.ISSUE_TYPE_SCHEME, BBB.id(), id);
        Shape fewer = Shape.empty().with("types", "1");
        setting.host.update(Kind.ISSUE_TYPE_SCHEME, id, fewer);

        Change change = of(setting.apply(sems("AIR", AAA)), Kind.ISSUE_TYPE_SCHEME, AAA.id());

        assertThat(change.action()).isEqualTo(Action.COPY);
        assertThat(setting.host
                        .assigned(Kind.ISSUE_TYPE_SCHEME, BBB.id())
                        .orElseThrow()
                        .shape()
                        .part("types"))
                .hasSize(1);
    }
}
