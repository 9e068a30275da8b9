package org.sems.importing.project;

/**
 * Where a record came from; the same origin is never imported twice into a project.
 *
 * @param source name of the register
 * @param id     the row's own id there, or {@code #} and a fingerprint of the columns that identify it
 */
public record Origin(String source, String id) {}
