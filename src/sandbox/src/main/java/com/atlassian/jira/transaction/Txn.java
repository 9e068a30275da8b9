package com.atlassian.jira.transaction;

import com.atlassian.jira.component.ComponentAccessor;
import org.sems.sandbox.store.Transactions;

/** The sandbox's own version of a type of Jira's that carries code: begins a transaction of the thread, or joins the one that is open. */
public class Txn {

    public static Transaction begin() {
        Transactions.Begun begun = ComponentAccessor.transactions().begin();
        return new Transaction() {
            @Override
            public void commit() {
                begun.commit();
            }

            @Override
            public void finallyRollbackIfNotCommitted() {
                begun.rollBack();
            }

            @Override
            public boolean isNewTransaction() {
                return begun.isNew();
            }
        };
    }
}
