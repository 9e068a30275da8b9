package org.sems.jira.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sems.jira.ledger.LedgerKind;
import org.sems.jira.ledger.NewLedgerEntry;
import org.sems.jira.record.flag.Bypasses;
import org.sems.jira.testing.InMemoryLedger;

class ClearedBypassesTest {
    private final InMemoryLedger ledger = new InMemoryLedger();
    private final ChangeHistoryManager history = mock(ChangeHistoryManager.class);
    private final Issue risk = mock(Issue.class);
    private final ClearedBypasses cleared = new ClearedBypasses(new Bypasses(ledger), history);

    @BeforeEach
    void aRiskThatWasImported() {
        when(risk.getId()).thenReturn(1L);
        tell(LedgerKind.BYPASS, "Accepted");
    }

    @Test
    void oneThatNobodyHasClearedIsNotLeftAlone() {
        assertThat(cleared.hasStoodSince(risk)).isFalse();
    }

    @Test
    void oneThatWasClearedIsLeftAloneWhereItStands() {
        tell(LedgerKind.FLAG_CLEARED, "gate-bypassed");
        changed("summary");

        assertThat(cleared.hasStoodSince(risk)).isTrue();
    }

    @Test
    void oneThatHasMovedSinceIsLookedAtAnew() {
        tell(LedgerKind.FLAG_CLEARED, "gate-bypassed");
        changed("status");

        assertThat(cleared.hasStoodSince(risk)).isFalse();
    }

    private void changed(String field) {
        ChangeHistory change = mock(ChangeHistory.class);
        ChangeItemBean item = mock(ChangeItemBean.class);
        when(item.getField()).thenReturn(field);
        when(change.getChangeItemBeans()).thenReturn(List.of(item));
        when(history.getChangeHistoriesSince(any(), any())).thenReturn(List.of(change));
    }

    private void tell(LedgerKind kind, String subject) {
        ledger.add(new NewLedgerEntry("AIR", Optional.of(1L), kind, "", subject, List.of(), ""));
    }
}
