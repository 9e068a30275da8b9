package org.sems.jira.monitoring.gates;

import java.time.Instant;

/**
 * A change of state in a record's history.
 *
 * @param change    number of the change in Jira's history
 * @param authorKey key of the user; empty if nobody was logged in
 * @param from      as the history calls it
 */
record StatusChange(long change, Instant at, String authorKey, String from, String to) {}
