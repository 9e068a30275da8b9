package org.sems.exchange;

/** What became of a control that a row names. */
public record ControlReport(String name, String state, Outcome outcome, String key) {}
