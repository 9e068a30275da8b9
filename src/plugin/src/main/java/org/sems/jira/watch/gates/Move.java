package org.sems.jira.watch.gates;

import java.time.Instant;

/**
 * A change of state in a record's history.
 *
 * @param change    number of the change in Jira's history
 * @param authorKey key of the user; empty if nobody was logged in
 * @param from      as the history calls it
 */
record Move(long change, Instant at, String authorKey, String from, String to) {}
