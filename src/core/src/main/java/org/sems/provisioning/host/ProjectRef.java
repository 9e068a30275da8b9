package org.sems.provisioning.host;

/** A project of the host: the id lasts, the key may change. */
public record ProjectRef(String id, String key, String name) {}
