package org.sems.sandbox.project;

/** A stored project role. */
record RoleRecord(long id, String name, String description) {}
