package org.sems.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Start (11) and Close (12), which have gates; Park (13), which has none; Reopen (14) and Reopen freely (15), of which one has. */
class MovesPastGatesTest {
    private static final LifeCycle CYCLE = new LifeCycle(
            Stream.of("Open", "Treated", "Closed", "Parked")
                    .map(MovesPastGatesTest::state)
                    .toList(),
            List.of(
                    way("Start", 11, "Open", "Treated"),
                    way("Close", 12, "Treated", "Closed"),
                    way("Park", 13, "Treated", "Parked"),
                    way("Reopen", 14, "Closed", "Open"),
                    way("Reopen freely", 15, "Closed", "Open")));
    private static final Set<Integer> ALL = Set.of(11, 12, 13, 14, 15);

    @Test
    void aMoveAlongATransitionWithAGateIsOne() {
        assertThat(moves(ALL).isOne("Treated", "Closed")).isTrue();
    }

    @Test
    void aMoveThatATransitionWithoutGateLeadsIsInOrder() {
        assertThat(moves(ALL).isOne("Treated", "Parked")).isFalse();
        assertThat(moves(ALL).isOne("Closed", "Open")).isFalse();
    }

    @Test
    void aMoveThatTheLifeCycleDoesNotKnowIsOne() {
        assertThat(moves(Set.of(12)).isOne("Open", "Closed")).isTrue();
        assertThat(moves(Set.of(12)).isOne("status 7", "Open")).isTrue();
    }

    @Test
    void aRecordThatStaysHasNotMoved() {
        assertThat(moves(ALL).isOne("Closed", "Closed")).isFalse();
    }

    @Test
    void aTransitionThatKeptItsGateIsNotHeldAgainstARecord() {
        assertThat(moves(Set.of(12)).isOne("Open", "Treated")).isFalse();
        assertThat(moves(Set.of(12)).isOne("Treated", "Closed")).isTrue();
    }

    @Test
    void aTransitionThatWasAddedMayHaveLedAnywhere() {
        assertThat(moves(Set.of(99)).isOne("Open", "Treated")).isTrue();
        assertThat(moves(Set.of(99)).isOne("Treated", "Parked")).isFalse();
    }

    @Test
    void creatingARecordLeadsNowhereElse() {
        assertThat(moves(Set.of(Transition.CREATE)).isOne("Open", "Treated")).isFalse();
    }

    private static MovesPastGates moves(Set<Integer> open) {
        return new MovesPastGates(CYCLE, way -> Set.of(11, 12, 14).contains(way.id()), open);
    }

    private static State state(String name) {
        return new State(name, name.length() * 10 + name.charAt(0), StateCategory.PROGRESS, Optional.empty(), false);
    }

    private static Transition way(String name, int id, String from, String to) {
        return new Transition(name, id, List.of(from), to, List.of());
    }
}
