package org.sems.sandbox.linktypes;

/** A stored kind of link; a style that begins with {@code jira_} marks one of Jira's own. */
record LinkTypeRecord(long id, String name, String outward, String inward, String style) {}
