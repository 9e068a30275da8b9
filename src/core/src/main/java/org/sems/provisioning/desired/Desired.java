package org.sems.provisioning.desired;

import org.sems.provisioning.host.Kind;
import org.sems.provisioning.host.Shape;

/**
 * One object that a SeMS needs.
 *
 * @param key ours, lasting: a record type's, a field's, or a project's id for a scheme of a project
 * @param name the name that it gets if that is free
 */
public record Desired(Kind kind, String key, String name, Shape shape) {}
