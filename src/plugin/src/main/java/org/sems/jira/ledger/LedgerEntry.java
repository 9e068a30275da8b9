package org.sems.jira.ledger;

import java.time.Instant;

/** A deed as it was entered. */
public record LedgerEntry(long id, Instant at, NewLedgerEntry newLedgerEntry) {}
