package org.sems.jira.record.history;

/** What Jira's history says about a record. */
public record RecordHistory(PersonHistory persons, StateHistory states) {}
