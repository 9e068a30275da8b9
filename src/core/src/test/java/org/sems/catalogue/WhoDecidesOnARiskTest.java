package org.sems.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sems.MarkdownTable;
import org.sems.catalogue.profile.Profile;
import org.sems.catalogue.reading.CatalogueReader;
import org.sems.catalogue.recordtype.RecordType;
import org.sems.criteria.ToleranceLine;
import org.sems.gate.Decision;
import org.sems.gate.EvaluateGate;
import org.sems.lifecycle.Transition;
import org.sems.rating.Cell;
import org.sems.rating.Level;
import org.sems.rating.ModelVersion;
import org.sems.rating.Rating;
import org.sems.rating.RatingStage;
import org.sems.record.Approval;
import org.sems.record.FieldValue;
import org.sems.record.Policy;
import org.sems.record.Situation;
import org.sems.record.Standing;
import org.sems.record.ToldActor;
import org.sems.record.ToldRecord;

/** Who accepts, monitors, closes: over all pairs of current and residual rating, all tolerances and all roles. */
class WhoDecidesOnARiskTest {
    private static final Catalogue CATALOGUE = CatalogueReader.shipped();
    private static final Profile CORE = CATALOGUE.profiles().get("core");
    private static final RecordType RISK = CATALOGUE.recordType("core", "risk").orElseThrow();
    private static final MarkdownTable TABLE = MarkdownTable.in("/decisions/risk.md");
    private static final Map<String, String> STEPS = new LinkedHashMap<>(Map.of(
            "accept", "Accept", "decline", "Decline", "monitor", "Monitor", "close", "Close", "withdraw", "Withdraw"));
    private static final Map<String, List<Supplier<ToldActor>>> WHO = Map.of(
            "Reporter or Auditor",
                    List.of(() -> new ToldActor().inRoles("reporter"), () -> new ToldActor().inRoles("auditor")),
            "Risk Owner", List.of(() -> new ToldActor().inRoles("risk-owner")),
            "Security Manager", List.of(() -> new ToldActor().inRoles("security-manager")),
            "Accountable Manager",
                    List.of(() -> new ToldActor()
                            .inRoles("accountable-manager")
                            .standing(Duties.ACCOUNTABLE_MANAGER, Standing.APPOINTED)),
            "Deputy", List.of(() -> new ToldActor().standing(Duties.ACCOUNTABLE_MANAGER, Standing.DEPUTY)),
            "In the role only", List.of(() -> new ToldActor().inRoles("accountable-manager")));
    private final EvaluateGate evaluate = new EvaluateGate((rule, failure) -> {
        throw new AssertionError(rule, failure);
    });

    static Stream<Arguments> cells() {
        return TABLE.rows().stream()
                .flatMap(row -> IntStream.range(2, row.size())
                        .mapToObj(column -> Arguments.of(
                                level(row.get(0)),
                                row.get(1),
                                TABLE.head().get(column),
                                List.of(row.get(column).split(", ")))));
    }

    @ParameterizedTest(name = "{0}, {1} tolerance: {2} may {3}")
    @MethodSource("cells")
    void theCurrentRatingDecides(Level current, String where, String who, List<String> steps) {
        List<Level> tolerances = CATALOGUE.levels().stream()
                .filter(line -> (current.rank() <= line.rank()) == where.equals("within"))
                .toList();
        List<String> told =
                steps.stream().filter(step -> !step.isEmpty()).sorted().toList();

        assertThat(tolerances)
                .isNotEmpty()
                .allSatisfy(tolerance -> assertThat(residuals(current))
                        .allSatisfy(residual -> assertThat(WHO.get(who))
                                .allSatisfy(actor -> assertThat(open(risk(current, residual), actor.get(), tolerance))
                                        .as("tolerance %s, residual %s", tolerance, residual)
                                        .isEqualTo(told))));
    }

    /** What is above tolerance is watched under an acceptance by whoever runs it; that does not let them close it. */
    @Test
    void anAcceptanceLetsItBeMonitoredAndNotClosed() {
        ToldRecord risk = risk(level("Very high"), Optional.empty())
                .approved(new Approval(
                        "acceptance", "clara", Optional.empty(), Instant.EPOCH, Optional.empty(), Map.of()));

        assertThat(open(risk, new ToldActor().inRoles("risk-owner"), level("Medium")))
                .containsExactly("monitor");
    }

    /** A residual rating above the current one contradicts it, whoever decides. */
    @Test
    void nobodyAcceptsOrMonitorsWhatContradictsItself() {
        ToldRecord risk = risk(level("Low"), Optional.of(level("Medium")));

        assertThat(open(risk, new ToldActor().inRoles("security-manager"), level("Medium")))
                .containsExactly("close", "decline", "withdraw");
    }

    @Test
    void anUnratedRiskIsWithdrawnByTheSecurityManagerAndNothingElse() {
        ToldRecord risk = new ToldRecord()
                .with("risk-strategy", FieldValue.words("Accept"))
                .setting("reasons", FieldValue.words("Entered twice"));

        assertThat(open(risk, new ToldActor().inRoles("security-manager"), level("Medium")))
                .containsExactly("withdraw");
        assertThat(open(risk, new ToldActor().inRoles("risk-owner"), level("Medium")))
                .isEmpty();
    }

    @Test
    void namesEveryPairOfLevelAndSideOfTheLineThatThereIs() {
        List<String> pairs = new ArrayList<>();
        CATALOGUE.levels().forEach(level -> pairs.add(level.name() + " within"));
        CATALOGUE.levels().stream().skip(1).forEach(level -> pairs.add(level.name() + " above"));

        assertThat(TABLE.rows())
                .extracting(row -> row.get(0) + " " + row.get(1))
                .containsExactlyInAnyOrderElementsOf(pairs);
    }

    /** Nothing, and everything up to the current rating. */
    private static List<Optional<Level>> residuals(Level current) {
        return Stream.concat(
                        Stream.of(Optional.<Level>empty()),
                        CATALOGUE.levels().stream()
                                .filter(level -> level.rank() <= current.rank())
                                .map(Optional::of))
                .toList();
    }

    private static ToldRecord risk(Level current, Optional<Level> residual) {
        ToldRecord risk = new ToldRecord()
                .with("risk-strategy", FieldValue.words("Accept"))
                .setting("reasons", FieldValue.words("The stand is closed"))
                .rated(RatingStage.INHERENT, rating(level("Unacceptable")))
                .rated(RatingStage.CURRENT, rating(current));
        residual.ifPresent(level -> risk.rated(RatingStage.RESIDUAL, rating(level)));
        return risk;
    }

    private static Rating rating(Level level) {
        return new Rating(new ModelVersion("any", 1), Cell.of(1, 1), level.rank(), 1);
    }

    private static Level level(String name) {
        return CATALOGUE.level(name).orElseThrow();
    }

    /** The steps that stand open to the actor, a reason given where one is asked for. */
    private List<String> open(ToldRecord risk, ToldActor actor, Level tolerance) {
        Situation situation = new Situation(
                risk, actor, new Policy(new ToleranceLine(tolerance), CORE.acceptance()), LocalDate.of(2026, 3, 1));
        return STEPS.entrySet().stream()
                .filter(step -> decide(step.getValue(), situation).isAllowed(true))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private Decision decide(String name, Situation situation) {
        Transition transition = RISK.lifeCycle().transitions().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        return evaluate.decide(CORE.gateOf(RISK, transition), situation);
    }
}
