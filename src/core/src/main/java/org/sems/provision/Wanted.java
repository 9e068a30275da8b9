package org.sems.provision;

/**
 * One object that a SeMS needs.
 *
 * @param key ours, lasting: a record type's, a field's, or a project's id for a scheme of a project
 * @param name the name that it gets if that is free
 */
public record Wanted(Kind kind, String key, String name, Shape shape) {}
