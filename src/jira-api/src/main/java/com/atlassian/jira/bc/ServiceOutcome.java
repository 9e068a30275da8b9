package com.atlassian.jira.bc;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface ServiceOutcome<T> extends com.atlassian.jira.bc.ServiceResult {
    public T getReturnedValue();
    public T get();
    public default <R> R fold(java.util.function.Function<? super T, R> p0, java.util.function.Function<? super com.atlassian.jira.util.ErrorCollection, R> p1) { throw new UnsupportedOperationException("a declaration carries no code"); }
}
