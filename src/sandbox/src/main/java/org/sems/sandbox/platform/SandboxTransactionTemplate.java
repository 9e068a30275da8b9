package org.sems.sandbox.platform;

import com.atlassian.sal.api.transaction.TransactionCallback;
import com.atlassian.sal.api.transaction.TransactionTemplate;

/** As in Jira: what is done joins a transaction that the thread has open; none is begun for it. */
public abstract class SandboxTransactionTemplate implements TransactionTemplate {

    @Override
    public <T> T execute(TransactionCallback<T> work) {
        return work.doInTransaction();
    }
}
