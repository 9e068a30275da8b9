package org.sems.e2e.bench;

/** What a task took. */
record Measured(Times times, Calls calls) {}
