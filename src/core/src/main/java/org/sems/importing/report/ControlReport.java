package org.sems.importing.report;

/** What became of a control that a row names. */
public record ControlReport(String name, String state, ImportOutcome importOutcome, String key) {}
