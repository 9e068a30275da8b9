package org.sems.catalogue.recordtype;

/**
 * @param name    the link type's name in Jira
 * @param outward how the link reads from its source: "treats"
 * @param inward  how it reads from its target: "is treated by"
 */
public record LinkType(String key, String name, String outward, String inward) {}
