package org.sems.jira.provisioning.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sems.jira.provisioning.workflow.RetiredStep.NewPlace;
import org.sems.provisioning.host.Kind;
import org.sems.provisioning.host.Shape;
import org.sems.provisioning.registry.References;

class RetiredStepTest {
    private static final Shape LIVE =
            Shape.empty().with("step 10", step("Open", "1")).with("step 30", step("Old", "3"));

    @Test
    void isAStepThatTheNextVersionLacks() {
        Shape target = Shape.empty().with("step 10", step("Open", "1"));

        assertThat(RetiredStep.between(LIVE, target))
                .containsExactly(new RetiredStep(30, "Old", "3", Optional.empty()));
    }

    @Test
    void itsRecordsGoWhereTheCatalogueSays() {
        Shape target = Shape.empty()
                .with("step 10", step("Open", "1"))
                .with("step 40", step("New", "4"))
                .with("~retired 30", List.of("step 40", "resolution " + References.id(Kind.RESOLUTION, "7")));

        assertThat(RetiredStep.between(LIVE, target))
                .containsExactly(new RetiredStep(30, "Old", "3", Optional.of(new NewPlace("New", "4", "7"))));
    }

    @Test
    void aStateThatGoesOnHasNoResolution() {
        Shape target = Shape.empty().with("step 10", step("Open", "1")).with("~retired 30", "step 10");

        assertThat(RetiredStep.between(LIVE, target))
                .extracting(step -> step.becomes().orElseThrow())
                .containsExactly(new NewPlace("Open", "1", ""));
    }

    @Test
    void aStepThatKeepsItsIdAndStatusIsNone() {
        assertThat(RetiredStep.between(LIVE, LIVE.with("step 30", step("Renamed", "3"))))
                .isEmpty();
    }

    /** Two steps of one workflow cannot have one status while records are moved between them. */
    @Test
    void nothingIsMovedWhenTheNextVersionMeansAnotherStepByTheStatus() {
        Shape target = Shape.empty()
                .with("step 10", step("Open", "1"))
                .with("step 40", step("Also old", "3"))
                .with("~retired 30", "step 40");

        assertThat(RetiredStep.between(LIVE, target))
                .extracting(RetiredStep::becomes)
                .containsExactly(Optional.empty());
    }

    @Test
    void nothingIsMovedWhenTheIdMeansAnotherStatus() {
        Shape target = Shape.empty()
                .with("step 10", step("Open", "1"))
                .with("step 30", step("Other", "9"))
                .with("~retired 30", "step 10");

        assertThat(RetiredStep.between(LIVE, target))
                .extracting(RetiredStep::becomes)
                .containsExactly(Optional.empty());
    }

    private static List<String> step(String name, String status) {
        return List.of("name " + name, "status " + References.id(Kind.STATUS, status));
    }
}
