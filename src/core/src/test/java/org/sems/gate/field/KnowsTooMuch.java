package org.sems.gate.field;

import org.sems.exchange.Outcome;

/** What no rule may be, by which the rule about rules is seen to fail. */
public record KnowsTooMuch(Outcome outcome) {}
