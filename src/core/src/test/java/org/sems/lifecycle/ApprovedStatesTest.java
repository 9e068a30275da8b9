package org.sems.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sems.catalogue.reading.CatalogueReader;
import org.sems.effect.Effect;
import org.sems.effect.RecordApproval;
import org.sems.gate.Demands;
import org.sems.gate.Node;

class ApprovedStatesTest {

    private static final RecordApproval ACCEPTANCE = approval("acceptance", Optional.empty());
    private static final RecordApproval SOMETIMES =
            approval("acceptance", Optional.of(new Node.Call("field-is-set", null, null)));

    @Test
    void findsTheStateThatOnlyAnApprovalLeadsTo() {
        LifeCycle cycle = cycle(
                way("Treat", 11, "Open", "Treated"),
                way("Accept", 12, "Open", "Accepted", ACCEPTANCE),
                way("Accept after all", 13, "Treated", "Accepted", ACCEPTANCE));

        assertThat(ApprovedStates.of(cycle)).isEqualTo(Map.of("Accepted", Set.of("acceptance")));
    }

    @Test
    void leavesOutAStateWithAnotherWayIn() {
        LifeCycle cycle = cycle(
                way("Treat", 11, "Open", "Treated"),
                way("Accept", 12, "Open", "Accepted", ACCEPTANCE),
                way("Park", 13, "Treated", "Accepted"));

        assertThat(ApprovedStates.of(cycle)).isEmpty();
    }

    @Test
    void leavesOutAStateWhoseApprovalIsRecordedOnlySometimes() {
        LifeCycle cycle = cycle(way("Treat", 11, "Open", "Treated"), way("Accept", 12, "Open", "Accepted", SOMETIMES));

        assertThat(ApprovedStates.of(cycle)).isEmpty();
    }

    @Test
    void asksNoApprovalOfATransitionThatStays() {
        LifeCycle cycle = cycle(
                way("Treat", 11, "Open", "Treated"),
                way("Accept", 12, "Open", "Accepted", ACCEPTANCE),
                way("Note", 13, "Accepted", "Accepted"));

        assertThat(ApprovedStates.of(cycle)).containsOnlyKeys("Accepted");
    }

    @Test
    void leavesOutTheStateThatRecordsBeginIn() {
        LifeCycle cycle = cycle(
                way("Treat", 11, "Open", "Treated"),
                way("Begin anew", 12, "Treated", "Open", ACCEPTANCE),
                way("Accept", 13, "Treated", "Accepted"));

        assertThat(ApprovedStates.of(cycle)).isEmpty();
    }

    @Test
    void worksForEveryShippedRecordType() {
        CatalogueReader.shipped()
                .recordTypesAnywhere()
                .forEach(type -> assertThat(ApprovedStates.of(type.lifeCycle()).keySet())
                        .allMatch(state -> type.lifeCycle().state(state).isPresent()));
    }

    @Test
    void tellsWhichApprovalsLeadToAnEndOnly() {
        assertThat(CatalogueReader.shipped()
                        .recordTypesAnywhere()
                        .flatMap(type -> ApprovedStates.endsOf(type.lifeCycle()).entrySet().stream()
                                .map(end -> type.key() + ": " + end.getKey() + " leads to " + end.getValue()))
                        .distinct())
                .containsExactlyInAnyOrder(
                        "risk: closure leads to [Closed]",
                        "incident: closure leads to [Closed]",
                        "non-conformance: closure leads to [Closed]",
                        "audit: closure leads to [Closed]",
                        "finding: closure leads to [Closed]",
                        "corrective-action: effectiveness leads to [Closed]");
    }

    private static LifeCycle cycle(Transition... transitions) {
        return new LifeCycle(
                List.of(state("Open", 10), state("Treated", 20), state("Accepted", 30)), List.of(transitions));
    }

    private static State state(String name, int id) {
        return new State(name, id, StateCategory.PROGRESS, Optional.empty(), false);
    }

    private static Transition way(String name, int id, String from, String to, Effect... effects) {
        return new Transition(name, id, List.of(from), to, List.of(), Demands.NONE, List.of(effects));
    }

    private static RecordApproval approval(String kind, Optional<Node> when) {
        return new RecordApproval(
                kind, List.of("cause"), List.of(), List.of(), Optional.empty(), Optional.empty(), when);
    }
}
