package org.sems.lifecycle;

/**
 * A state that a life cycle no longer has. Records may still be in it where an older version is in use, and its step id
 * means it forever.
 *
 * @param id      step id that it had; never given to another state
 * @param becomes name of the state that its records are taken to
 */
public record RetiredState(String name, int id, String becomes) {}
