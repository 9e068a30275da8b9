package org.sems.cycle.there;

import org.sems.cycle.back.Back;

/** One half of a cycle, by which the rule about cycles is seen to fail. */
public record There(Back back) {}
