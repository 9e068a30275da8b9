package org.sems.gate.rule;

import org.sems.record.Direction;

/** Links of one type, followed from one end. */
public record Link(String type, Direction direction) {}
