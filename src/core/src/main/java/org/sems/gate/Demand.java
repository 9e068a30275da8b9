package org.sems.gate;

/** A tree of rules and what happens when it is not met. */
public record Demand(Strictness strictness, Node node) {}
