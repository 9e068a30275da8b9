package org.sems.importing.project;

/**
 * Somebody to whom a record of the project can be assigned.
 *
 * @param name  the name to log in with
 * @param shown the full name
 */
public record Person(String name, String shown) {}
