package org.sems.catalogue.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.sems.MarkdownTable;
import org.sems.catalogue.Catalogue;
import org.sems.catalogue.profile.Profile;
import org.sems.criteria.ToleranceLine;
import org.sems.gate.EvaluateGate;
import org.sems.gate.Gate;
import org.sems.gate.Node;
import org.sems.gate.Node.Call;
import org.sems.lifecycle.Transition;
import org.sems.record.AcceptanceLadder;
import org.sems.record.Policy;
import org.sems.record.Situation;
import org.sems.record.ToldActor;
import org.sems.record.ToldRecord;

/**
 * Which role makes which step of which record type in the profile {@code core}, against {@code who-makes-which-step.csv}, which a security
 * manager can read. A step is open to a role that may make transitions at all and that the step lets through. The last column names what
 * else is asked about whoever acts: by whose name stands or stood where, and who moved the record.
 */
class WhoMakesWhichStepTest {

    private static final String TABLE = "/who-makes-which-step.csv";
    private static final Catalogue CATALOGUE = CatalogueReader.shipped();
    private static final Profile CORE = CATALOGUE.profiles().get("core");
    private static final List<String> ROLES =
            List.of("accountable-manager", "security-manager", "risk-owner", "auditor", "reporter");

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = TABLE, numLinesToSkip = 1)
    void isMadeByWhomTheTableSays(
            String type,
            String step,
            String from,
            String accountableManager,
            String securityManager,
            String riskOwner,
            String auditor,
            String reporter,
            String besides) {
        List<Transition> transitions =
                steps(type).filter(transition -> transition.name().equals(step)).toList();

        assertThat(transitions).isNotEmpty().allSatisfy(transition -> {
            assertThat(ROLES.stream()
                            .map(role -> mayMake(role, transition) ? "yes" : "-")
                            .toList())
                    .containsExactly(accountableManager, securityManager, riskOwner, auditor, reporter);
            assertThat(besides(transition)).isEqualTo(besides == null ? "" : besides);
        });
        assertThat(transitions.stream()
                        .flatMap(transition -> transition.from().stream())
                        .collect(Collectors.joining(" / ")))
                .isEqualTo(from);
    }

    @Test
    void theTableLeavesOutNoStep() {
        Set<String> named = MarkdownTable.text(TABLE)
                .lines()
                .skip(1)
                .map(line -> line.split(",", 3))
                .map(cells -> cells[0] + ": " + cells[1])
                .collect(Collectors.toCollection(LinkedHashSet::new));

        assertThat(CATALOGUE.recordTypeKeys().stream()
                        .flatMap(type -> steps(type).map(step -> type + ": " + step.name()))
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(named);
    }

    private static Stream<Transition> steps(String type) {
        return CATALOGUE.recordType("core", type).orElseThrow().lifeCycle().transitions().stream();
    }

    private static boolean mayMake(String role, Transition transition) {
        Situation situation = new Situation(
                new ToldRecord(),
                new ToldActor().inRoles(role),
                new Policy(
                        new ToleranceLine(CATALOGUE.level(CORE.tolerance()).orElseThrow()),
                        new AcceptanceLadder(List.of())),
                LocalDate.EPOCH);
        boolean letThrough = transition
                .demands()
                .whoGate("test")
                .filter(gate -> !isOpen(gate, situation))
                .isEmpty();
        return letThrough && CORE.permissions().get("TRANSITION_ISSUES").contains(role);
    }

    private static boolean isOpen(Gate gate, Situation situation) {
        return new EvaluateGate((rule, why) -> {})
                .decide(gate, situation)
                .refusals()
                .isEmpty();
    }

    private static String besides(Transition transition) {
        return transition
                .demands()
                .nodes()
                .flatMap(Node::calls)
                .map(WhoMakesWhichStepTest::inWords)
                .filter(words -> !words.isEmpty())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static String inWords(Call call) {
        return switch (call.rule()) {
            case "actor-is-not" ->
                "is not the " + String.join(" or ", call.arguments().words("fields"));
            case "actor-was-never" ->
                "never was the " + String.join(" or ", call.arguments().words("fields"));
            case "actor-never-moved-record-to" ->
                "never moved it to " + String.join(" or ", call.arguments().words("own-states"));
            case "actor-may-accept" -> "may accept the " + call.arguments().word("stage") + " rating";
            default -> "";
        };
    }
}
