package org.sems.jira.approval;

import java.time.Instant;

/** A deed as it was entered. */
public record LedgerEntry(long id, Instant at, Deed deed) {}
