package org.sems.criteria;

/**
 * A step whose name stays and whose meaning does not.
 *
 * @param axis name of the scale
 */
public record RewordedStep(String axis, String name, String before, String after) {}
