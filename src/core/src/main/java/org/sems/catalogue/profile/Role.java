package org.sems.catalogue.profile;

/** A duty in the SeMS; {@code name} is the project role's name in Jira. */
public record Role(String key, String name, String description) {}
