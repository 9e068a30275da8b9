package org.sems.cycle.back;

import org.sems.cycle.there.There;

/** One half of a cycle, by which the rule about cycles is seen to fail. */
public record Back(There there) {}
