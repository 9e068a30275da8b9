package org.sems.sandbox.workflow;

/** A stored workflow or the draft of one; {@code updated} is in milliseconds, {@code author} a user's key. */
public record WorkflowRecord(
        long id, String name, String description, String xml, boolean draft, String author, long updated) {}
