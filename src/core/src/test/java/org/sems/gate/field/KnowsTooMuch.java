package org.sems.gate.field;

import org.sems.importing.report.ImportOutcome;

/** What no rule may be, by which the rule about rules is seen to fail. */
public record KnowsTooMuch(ImportOutcome importOutcome) {}
