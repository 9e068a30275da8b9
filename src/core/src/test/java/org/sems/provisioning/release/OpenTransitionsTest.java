package org.sems.provisioning.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sems.provisioning.host.Shape;

/** A workflow from Open (10) to Closed (20) by Close (51), on which a validator and a function of ours stand. */
class OpenTransitionsTest {
    private static final Shape WANTED = Shape.empty()
            .with("step 10", List.of("name Open", "status 1"))
            .with("step 20", List.of("name Closed", "status 6"))
            .with("action 51", List.of("name Close", "from 10", "to 20", "validator Gate"))
            .with(Shape.OURS + 51, List.of("validator Gate {rule=a}", "function Decide {}"));

    @Test
    void aWorkflowAsItIsWantedHasNone() {
        assertThat(all(WANTED)).isEmpty();
    }

    @Test
    void aNameAScreenAndSomethingOfSomebodyElsesOpenNothing() {
        Shape live = WANTED.with(
                        "action 51",
                        List.of("name Shut", "from 10", "to 20", "screen 5", "validator Gate", "validator Other"))
                .with(
                        Shape.OURS + 51,
                        List.of("function Decide {}", "validator Gate {rule=a}", "validator Gate {rule=b}"));

        assertThat(all(live)).isEmpty();
    }

    @Test
    void findsTheOneOnWhichNothingOfOursStands() {
        assertThat(OpenTransitions.between(WANTED.without((Shape.OURS + 51)::equals), WANTED)
                        .unseen())
                .containsExactly("Close (51)");
    }

    @Test
    void withoutWhatNotesItTheGateAloneDoesNotHold() {
        assertThat(OpenTransitions.between(WANTED.with(Shape.OURS + 51, "validator Gate {rule=a}"), WANTED)
                        .unseen())
                .containsExactly("Close (51)");
    }

    @Test
    void oneWithoutGateOrWithAnotherIsWatchedAsLongAsWhatNotesItStands() {
        for (Shape live : List.of(
                WANTED.with(Shape.OURS + 51, "function Decide {}"),
                WANTED.with(Shape.OURS + 51, List.of("validator Gate {}", "function Decide {}")))) {
            assertThat(OpenTransitions.between(live, WANTED).unseen()).isEmpty();
            assertThat(OpenTransitions.between(live, WANTED).watched()).containsExactly("Close (51)");
        }
    }

    @Test
    void findsTheOneThatWasAddedAndTheOneThatLeadsAnotherWay() {
        Shape live = WANTED.with("action 51", List.of("name Close", "from 10", "from 20", "to 20"))
                .with("action 9", List.of("name Back", "from 20", "to 10"));

        assertThat(all(live)).containsExactly("Back (9)", "Close (51)");
    }

    @Test
    void findsTheOneWhoseStepHasAnotherStatus() {
        assertThat(all(WANTED.with("step 20", List.of("name Closed", "status 7"))))
                .containsExactly("Close (51)");
    }

    @Test
    void aTransitionThatIsGoneOpensNothing() {
        assertThat(all(WANTED.without("action 51"::equals))).isEmpty();
    }

    private static List<String> all(Shape live) {
        OpenTransitions open = OpenTransitions.between(live, WANTED);
        return Stream.concat(open.unseen().stream(), open.watched().stream()).toList();
    }
}
