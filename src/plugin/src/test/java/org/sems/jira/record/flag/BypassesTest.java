package org.sems.jira.record.flag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sems.jira.ledger.LedgerKind;
import org.sems.jira.ledger.NewLedgerEntry;
import org.sems.jira.testing.InMemoryLedger;

class BypassesTest {
    private final InMemoryLedger ledger = new InMemoryLedger();
    private final Bypasses bypasses = new Bypasses(ledger);

    @Test
    void thoseStandThatCameAfterTheLastClearing() {
        tell(LedgerKind.BYPASS, "Assess");
        tell(LedgerKind.FLAG_CLEARED, "gate-bypassed");
        tell(LedgerKind.BYPASS, "Accept");
        tell(LedgerKind.BYPASS, "Close");
        tell(LedgerKind.FLAG_CLEARED, "link-removed");

        assertThat(bypasses.standing(1))
                .extracting(entry -> entry.newLedgerEntry().subject())
                .containsExactly("Close", "Accept");
        assertThat(bypasses.clearing(1)).isEmpty();
    }

    @Test
    void aClearingCountsUntilTheNextBypass() {
        tell(LedgerKind.BYPASS, "Assess");
        assertThat(bypasses.clearing(1)).isEmpty();

        tell(LedgerKind.FLAG_CLEARED, "gate-bypassed");

        assertThat(bypasses.clearing(1)).isPresent();
        assertThat(bypasses.standing(1)).isEmpty();
        assertThat(bypasses.clearing(2)).isEmpty();
    }

    private void tell(LedgerKind kind, String subject) {
        ledger.add(new NewLedgerEntry("AIR", Optional.of(1L), kind, "bob", subject, List.of(), ""));
    }
}
