package com.atlassian.sal.api.transaction;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface TransactionCallback<T> {
    public T doInTransaction();
}
