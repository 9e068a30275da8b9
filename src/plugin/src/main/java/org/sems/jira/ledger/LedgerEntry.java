package org.sems.jira.ledger;

import java.time.Instant;

/** An event as it was entered. */
public record LedgerEntry(long id, Instant at, NewLedgerEntry newLedgerEntry) {}
