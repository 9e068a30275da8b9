package com.atlassian.jira.transaction;

/** A stand-in for Jira's own interface of this name. */
public interface Transaction {

    boolean isNewTransaction();

    void commit();

    void finallyRollbackIfNotCommitted();
}
