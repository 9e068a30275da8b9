package org.sems.record;

import java.time.LocalDate;

/**
 * All the facts that a decision may use.
 *
 * @param today the day of the decision, in the time zone of the system
 */
public record Situation(RecordFacts record, ActorFacts actor, Policy policy, LocalDate today) {}
