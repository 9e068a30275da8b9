package org.sems.jira.record.lock;

/** What a thread has read of the custom fields of records, and Jira remembers for it. */
public interface ReadFieldValues {

    /** What is read from now on is read anew, of this record and all others. */
    void forget(long issueId);
}
