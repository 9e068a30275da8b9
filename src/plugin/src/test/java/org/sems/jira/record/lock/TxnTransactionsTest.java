package org.sems.jira.record.lock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.transaction.Txn;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** On a stand-in for Jira's own class, which the app finds by its name. */
class TxnTransactionsTest {
    private final TxnTransactions transactions = TxnTransactions.ofJira();
    private final List<String> done = new ArrayList<>();

    @BeforeEach
    void noteWhatIsDone() {
        Txn.noteIn(done);
    }

    @Test
    void beginsOneAndCommitsIt() {
        transactions.run(() -> done.add("work " + transactions.isOpen()));

        assertThat(done).containsExactly("begin", "work true", "commit");
        assertThat(transactions.areOffered()).isTrue();
    }

    @Test
    void leavesTheEndOfOneThatIsOpenToItsOwner() {
        transactions.run(() -> transactions.run(() -> done.add("work")));

        assertThat(done).containsExactly("begin", "work", "commit");
    }

    @Test
    void rollsBackWhatFails() {
        assertThatThrownBy(() -> transactions.run(() -> {
                    throw new IllegalArgumentException("on purpose");
                }))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(done).containsExactly("begin", "rollback");
    }

    @Test
    void whoOnlyAsksLeavesNoneOpen() {
        assertThat(transactions.isOpen()).isFalse();
        assertThat(done).containsExactly("begin", "rollback");
    }

    @Test
    void worksWithoutAnyWhereJiraHasThemNoMore() {
        TxnTransactions none = TxnTransactions.of(ClassLoader.getPlatformClassLoader());

        none.run(() -> done.add("work " + none.isOpen()));

        assertThat(done).containsExactly("work false");
        assertThat(none.areOffered()).isFalse();
    }
}
