package org.sems.sandbox.search.jql;

/** One term of ORDER BY. */
public record JqlSort(String field, boolean descending) {}
