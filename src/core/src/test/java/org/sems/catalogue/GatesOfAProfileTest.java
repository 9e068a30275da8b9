package org.sems.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sems.gate.Strictness.OFF;
import static org.sems.gate.Strictness.REFUSE;
import static org.sems.gate.Strictness.WITH_REASON;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sems.catalogue.profile.StrictnessChoice;
import org.sems.catalogue.reading.CatalogueReader;
import org.sems.catalogue.recordtype.RecordType;
import org.sems.effect.OfferDescription;
import org.sems.gate.Demand;
import org.sems.gate.Gate;
import org.sems.gate.Strictness;
import org.sems.lifecycle.RetiredState;
import org.sems.lifecycle.Transition;
import org.sems.rating.Level;
import org.sems.record.LadderStep;

class GatesOfAProfileTest {

    @Test
    void refuseWhatShallBeAndAskForAReasonWhereItShould() {
        Gate gate = gate("shall: refuse", "Accept");

        assertThat(gate.origin()).isEqualTo("risk/Accept@1");
        assertThat(gate.demands()).extracting(Demand::strictness).containsExactly(REFUSE, REFUSE, WITH_REASON);
    }

    @Test
    void followTheStrictnessOfTheProfileButNeverAboutWho() {
        assertThat(gate("shall: off", "Accept").demands())
                .extracting(Demand::strictness)
                .containsExactly(REFUSE, WITH_REASON);
        assertThat(gate("shall: with-reason", "Accept").demands())
                .extracting(Demand::strictness)
                .containsExactly(REFUSE, WITH_REASON, WITH_REASON);
    }

    @Test
    void followTheChoiceForASingleTransition() {
        assertThat(gate("shall: refuse", "Close").isEmpty()).isTrue();
        assertThat(gate("shall: refuse", "Reopen").isEmpty()).isTrue();
    }

    @Test
    void areUsuallyFirmAboutShallOnly() {
        StrictnessChoice usual = StrictnessChoice.USUAL;

        assertThat(usual.ofShall("risk", "Accept")).isEqualTo(REFUSE);
        assertThat(usual.ofShould("risk", "Accept")).isEqualTo(WITH_REASON);
        assertThat(new StrictnessChoice(REFUSE, REFUSE, Map.of("risk", Map.<String, Strictness>of("Accept", OFF)))
                        .ofShould("risk", "Accept"))
                .isEqualTo(OFF);
    }

    @Test
    void carryTheVersionOfTheirRecordType() {
        Catalogue catalogue = CatalogueReader.read(MinimalCatalogue.gated()
                .replacing("record-types/risk.yaml", "key: risk\n", "key: risk\nversion: 7\n")
                .toFiles());

        assertThat(gate(catalogue, "Accept").origin()).isEqualTo("risk/Accept@7");
    }

    @Test
    void restOnALadderWithAStepForEachLevel() {
        Catalogue catalogue = CatalogueReader.read(MinimalCatalogue.gated().toFiles());
        Level high = catalogue.level("High").orElseThrow();

        assertThat(catalogue.profiles().get("core").acceptance().stepFor(high))
                .contains(new LadderStep(high, Set.of(), Set.of(Duties.ACCOUNTABLE_MANAGER), 30, 10));
        assertThat(catalogue.profiles().get("other").acceptance().steps()).isEmpty();
    }

    @Test
    void standInALifeCycleThatOffersItsHeadingsAndRemembersItsPast() {
        Catalogue catalogue = CatalogueReader.read(MinimalCatalogue.gated()
                .replacing(
                        "record-types/task.yaml",
                        "lifecycle:\n",
                        "lifecycle:\n  retired-states: {Begun: {id: 15, becomes: Open}}\n")
                .toFiles());

        assertThat(catalogue
                        .recordType("core", "task")
                        .orElseThrow()
                        .lifeCycle()
                        .retired())
                .isEqualTo(Map.of("Begun", new RetiredState("Begun", 15, "Open")));
        assertThat(catalogue
                        .recordType("core", "task")
                        .orElseThrow()
                        .lifeCycle()
                        .onCreate())
                .hasOnlyElementsOfType(OfferDescription.class)
                .hasSize(1);
        assertThat(catalogue
                        .recordType("core", "risk")
                        .orElseThrow()
                        .lifeCycle()
                        .onCreate())
                .hasSize(1)
                .noneMatch(OfferDescription.class::isInstance);
    }

    private static Gate gate(String strictness, String transition) {
        return gate(
                CatalogueReader.read(MinimalCatalogue.gated()
                        .replacing("profiles/core.yaml", "shall: refuse", strictness)
                        .toFiles()),
                transition);
    }

    private static Gate gate(Catalogue catalogue, String name) {
        RecordType risk = catalogue.recordType("core", "risk").orElseThrow();
        Transition transition = risk.lifeCycle().transitions().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
        return catalogue.profiles().get("core").gateOf(risk, transition);
    }
}
