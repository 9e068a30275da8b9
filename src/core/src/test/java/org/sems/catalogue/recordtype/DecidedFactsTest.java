package org.sems.catalogue.recordtype;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sems.catalogue.Catalogue;
import org.sems.catalogue.MinimalCatalogue;
import org.sems.catalogue.reading.CatalogueReader;
import org.sems.gate.rule.Link;
import org.sems.record.Direction;

class DecidedFactsTest {

    private final Catalogue catalogue =
            CatalogueReader.read(MinimalCatalogue.gated().toFiles());

    @Test
    void areWhatGatesReadAndApprovalsCover() {
        DecidedFacts facts =
                DecidedFacts.of(catalogue.recordType("core", "risk").orElseThrow());

        assertThat(facts.fields()).containsExactlyInAnyOrder("current-rating", "lead", "strategy", "reasons");
        assertThat(facts.links())
                .containsExactlyInAnyOrder(
                        new Link("treats", Direction.INWARD),
                        new Link("treats", Direction.OUTWARD),
                        new Link("affects", Direction.OUTWARD));
        assertThat(facts.linkTypes()).containsExactlyInAnyOrder("treats", "affects");
        assertThat(facts.approvals()).containsExactly("acceptance");
        assertThat(facts.evidence()).isFalse();
    }

    @Test
    void holdPersonFieldsApartThatCountByTheirHistory() {
        Catalogue own = CatalogueReader.read(MinimalCatalogue.gated()
                .replacing(
                        "record-types/risk.yaml",
                        "{field-is: {strategy: [Accept, Avoid]}}]}",
                        "{actor-was-never: [assignee]}, {evidence-is-attached: 1}]}")
                .toFiles());

        DecidedFacts facts = DecidedFacts.of(own.recordType("core", "risk").orElseThrow());

        assertThat(facts.fields()).doesNotContain("assignee");
        assertThat(facts.fieldsAndHistory()).contains("assignee", "strategy");
        assertThat(facts.evidence()).isTrue();
    }

    @Test
    void areTheReasonOfItsEndAloneWhereNothingElseIsDecided() {
        DecidedFacts facts =
                DecidedFacts.of(catalogue.recordType("core", "task").orElseThrow());

        assertThat(facts.fieldsAndHistory()).containsExactly("reasons");
        assertThat(facts.links()).isEmpty();
        assertThat(facts.approvals()).isEmpty();
    }
}
