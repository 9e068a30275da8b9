package org.sems.jira.record.history;

/** What Jira's history tells of a record. */
public record RecordHistory(PersonHistory persons, StateHistory states) {}
