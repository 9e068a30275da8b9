package org.sems.catalogue.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sems.MarkdownTable;
import org.sems.catalogue.Catalogue;
import org.sems.lifecycle.LifeCycle;
import org.sems.lifecycle.State;
import org.sems.lifecycle.Transition;

/** Every pair of states of every shipped life cycle, against the tables in {@code lifecycles/}. */
class ShippedLifeCyclesTest {

    private static final Catalogue CATALOGUE = CatalogueReader.shipped();

    static Stream<String> types() {
        return CATALOGUE.recordTypeKeys().stream();
    }

    static Stream<Arguments> everyPairOfStates() {
        return types().flatMap(type -> {
            MarkdownTable table = MarkdownTable.in("/lifecycles/" + type + ".md");
            return table.rows().stream()
                    .flatMap(row -> IntStream.range(1, row.size())
                            .mapToObj(column ->
                                    Arguments.of(type, row.get(0), table.head().get(column), row.get(column))));
        });
    }

    @ParameterizedTest(name = "{0}: {1} to {2} by [{3}]")
    @MethodSource("everyPairOfStates")
    void leadsFromStateToStateAsItsTableSays(String type, String from, String to, String transitions) {
        LifeCycle lifeCycle = CATALOGUE.recordType("core", type).orElseThrow().lifeCycle();
        State start = lifeCycle.state(from).orElseThrow();

        String leading = lifeCycle.transitionsFrom(start).stream()
                .filter(transition -> transition.to().equals(to))
                .map(Transition::name)
                .collect(Collectors.joining(", "));

        assertThat(leading).isEqualTo(transitions);
    }

    @ParameterizedTest
    @MethodSource("types")
    void tablesNameTheStatesInOrder(String type) {
        List<String> states = CATALOGUE.recordType("core", type).orElseThrow().lifeCycle().states().stream()
                .map(State::name)
                .toList();

        List<String> head = MarkdownTable.in("/lifecycles/" + type + ".md").head();

        assertThat(head.subList(1, head.size())).isEqualTo(states);
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyEndCanBeTakenBack(String type) {
        LifeCycle lifeCycle = CATALOGUE.recordType("core", type).orElseThrow().lifeCycle();

        assertThat(lifeCycle.states())
                .filteredOn(State::isDone)
                .allSatisfy(state -> assertThat(lifeCycle.transitionsFrom(state))
                        .as(state.name())
                        .isNotEmpty());
    }
}
