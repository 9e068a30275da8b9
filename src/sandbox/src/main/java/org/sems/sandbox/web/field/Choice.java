package org.sems.sandbox.web.field;

/** One entry of a list to choose from: what is sent, and what is read. */
public record Choice(String value, String name) {}
