package org.sems.jira.record.lock;

/** Transactions of Jira in which its managers and Active Objects take part. */
public interface HostTransactions {

    /** Whether Jira lets an app begin one. */
    boolean areOffered();

    /** Whether this thread is in one, as a transition is. Where none are offered nobody can tell: then false. */
    boolean isOpen();

    /** In a transaction that begins and ends with the work, or in the one that is open. Without any where none are offered. */
    void run(Runnable work);
}
