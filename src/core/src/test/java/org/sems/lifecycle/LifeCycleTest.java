package org.sems.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LifeCycleTest {

    private static final State OPEN = new State("Open", 10, StateCategory.NEW, Optional.empty(), false);
    private static final State BUSY = new State("Busy", 20, StateCategory.PROGRESS, Optional.empty(), false);
    private static final State LOST = new State("Lost", 30, StateCategory.PROGRESS, Optional.empty(), false);
    private static final State DONE = new State("Done", 40, StateCategory.DONE, Optional.of("Done"), true);
    private static final Transition START = new Transition("Start", 11, List.of("Open"), "Busy", List.of());
    private static final Transition FINISH = new Transition("Finish", 21, List.of("Busy"), "Done", List.of());

    @Test
    void startsInItsFirstState() {
        LifeCycle lifeCycle = new LifeCycle(List.of(OPEN, BUSY, DONE), List.of(START, FINISH));

        assertThat(lifeCycle.initial()).isEqualTo(OPEN);
        assertThat(lifeCycle.transitionsFrom(BUSY)).containsExactly(FINISH);
        assertThat(lifeCycle.unreachable()).isEmpty();
        assertThat(lifeCycle.withoutWayToDone()).isEmpty();
    }

    @Test
    void findsStatesThatNoRecordGetsInto() {
        Transition away = new Transition("Give up", 31, List.of("Lost"), "Done", List.of());

        LifeCycle lifeCycle = new LifeCycle(List.of(OPEN, BUSY, LOST, DONE), List.of(START, FINISH, away));

        assertThat(lifeCycle.unreachable()).containsExactly(LOST);
    }

    @Test
    void findsStatesThatNoRecordGetsOutOf() {
        Transition lose = new Transition("Lose", 31, List.of("Busy"), "Lost", List.of());
        Transition stay = new Transition("Look", 41, List.of("Lost"), "Lost", List.of());

        LifeCycle lifeCycle = new LifeCycle(List.of(OPEN, BUSY, LOST, DONE), List.of(START, FINISH, lose, stay));

        assertThat(lifeCycle.withoutWayToDone()).containsExactly(LOST);
    }

    @Test
    void refusesWhatAWorkflowCouldNotHold() {
        Transition sameId = new Transition("Other", 11, List.of("Busy"), "Done", List.of());
        Transition sameName = new Transition("Start", 12, List.of("Open"), "Done", List.of());
        Transition creation = new Transition("Create", 1, List.of("Open"), "Busy", List.of());
        Transition nowhere = new Transition("Go", 12, List.of("Open"), "Nowhere", List.of());

        for (Transition wrong : List.of(sameId, sameName, creation, nowhere)) {
            assertThatThrownBy(() -> new LifeCycle(List.of(OPEN, BUSY, DONE), List.of(START, FINISH, wrong)))
                    .as(wrong.toString())
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void remembersTheStatesItOnceHad() {
        RetiredState old = new RetiredState("Waiting", 25, "Busy");

        LifeCycle lifeCycle = new LifeCycle(List.of(OPEN, BUSY, DONE), List.of(START, FINISH), List.of(), List.of(old));

        assertThat(lifeCycle.retired()).containsExactly(entry("Waiting", old));
        assertThat(lifeCycle.state("Waiting")).isEmpty();
    }

    @Test
    void refusesToGiveAwayWhatARetiredStateStillMeans() {
        RetiredState idInUse = new RetiredState("Waiting", BUSY.id(), "Busy");
        RetiredState nameInUse = new RetiredState("Busy", 25, "Open");
        RetiredState toNowhere = new RetiredState("Waiting", 25, "Nowhere");

        for (RetiredState wrong : List.of(idInUse, nameInUse, toNowhere)) {
            assertThatThrownBy(() ->
                            new LifeCycle(List.of(OPEN, BUSY, DONE), List.of(START, FINISH), List.of(), List.of(wrong)))
                    .as(wrong.toString())
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
