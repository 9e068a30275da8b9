package org.sems.sandbox.project;

/** A stored component; lead by user key, null for none. */
record ComponentRecord(long id, long project, String name, String description, String lead) {}
