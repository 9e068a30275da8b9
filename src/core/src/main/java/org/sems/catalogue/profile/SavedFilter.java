package org.sems.catalogue.profile;

/**
 * @param name    without the name of the SeMS, which is put in front
 * @param jql     the query within the SeMS: the condition on its projects is put in front
 */
public record SavedFilter(String key, String name, String description, String jql) {}
