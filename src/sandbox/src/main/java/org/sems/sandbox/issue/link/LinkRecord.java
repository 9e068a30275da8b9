package org.sems.sandbox.issue.link;

/** A link from one issue to another: the source's outward, the target's inward. */
public record LinkRecord(long id, long type, long source, long target, Long sequence) {}
