package org.sems.sandbox.platform;

import com.atlassian.sal.api.transaction.TransactionCallback;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import org.sems.sandbox.store.Transactions;

/** Transactions as a plugin asks for them. */
public abstract class SandboxTransactionTemplate implements TransactionTemplate {
    private final Transactions transactions;

    SandboxTransactionTemplate(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public <T> T execute(TransactionCallback<T> work) {
        return transactions.call(work::doInTransaction);
    }
}
