package org.sems.search;

/** How many records a query finds that the asking user may see; loads none of them. */
@FunctionalInterface
public interface CountRecords {

    long count(String jql);
}
