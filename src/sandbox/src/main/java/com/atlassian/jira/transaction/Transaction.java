package com.atlassian.jira.transaction;

/** The part of Jira's interface that is in use. */
public interface Transaction {

    void commit();

    void finallyRollbackIfNotCommitted();

    boolean isNewTransaction();
}
