package org.sems.jira.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sems.jira.testing.English;

class LedgerKindTest {

    /** Stored in every ledger: one that is renamed or taken away makes entries unreadable. */
    @Test
    void theNamesThatAreStoredStay() {
        assertThat(LedgerKind.values())
                .extracting(Enum::name)
                .containsExactlyInAnyOrder(
                        "BYPASS",
                        "EXCEPTION",
                        "APPROVAL",
                        "LAPSE",
                        "COUNTER_SIGN",
                        "DECLINE",
                        "APPOINTMENT",
                        "ROLES",
                        "EFFECT_FAILED",
                        "RELEASE",
                        "RETURN",
                        "LOOKED_THROUGH",
                        "LINK_REMOVED",
                        "LINK_BACK",
                        "LINK_MISSING",
                        "FLAG_CLEARED",
                        "SET_UP",
                        "REMOVED",
                        "CRITERIA")
                .allMatch(name -> name.length() <= 30);
    }

    @ParameterizedTest
    @EnumSource
    void everyKindHasAText(LedgerKind kind) {
        assertThat(English.texts()).containsKey("sems.ledger.kind." + kind.text());
    }
}
