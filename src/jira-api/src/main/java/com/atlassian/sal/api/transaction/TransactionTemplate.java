package com.atlassian.sal.api.transaction;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface TransactionTemplate {
    public <T> T execute(com.atlassian.sal.api.transaction.TransactionCallback<T> p0);
}
