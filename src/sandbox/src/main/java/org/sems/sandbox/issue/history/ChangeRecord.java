package org.sems.sandbox.issue.history;

import java.util.List;

/** One change of an issue: all items that one act changed. {@code author} is a user's key or null; {@code at} is in milliseconds. */
public record ChangeRecord(long id, long issueId, String author, long at, List<Item> items) {

    /** @param type {@code jira} or {@code custom}; the values are ids, the texts what people read */
    public record Item(String type, String field, String from, String fromText, String to, String toText) {}
}
