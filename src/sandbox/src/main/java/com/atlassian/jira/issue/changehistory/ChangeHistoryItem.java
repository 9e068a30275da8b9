package com.atlassian.jira.issue.changehistory;

import java.sql.Timestamp;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;

/** The sandbox's own version: Jira's declaration with code. */
public class ChangeHistoryItem implements Comparable<ChangeHistoryItem> {
    private static final Timestamp OPEN_END = new Timestamp(Long.MAX_VALUE);
    private final Long id;
    private final Long issueId;
    private final String issueKey;
    private final String field;
    private final Timestamp created;
    private final Map<String, String> froms;
    private final Map<String, String> tos;

    public ChangeHistoryItem(
            Long id,
            Long changeGroupId,
            Long projectId,
            Long issueId,
            String issueKey,
            String field,
            Timestamp created,
            String from,
            String to,
            String fromValue,
            String toValue,
            String userKey) {
        this(
                id,
                changeGroupId,
                projectId,
                issueId,
                issueKey,
                field,
                created,
                OPEN_END,
                from,
                to,
                fromValue,
                toValue,
                userKey);
    }

    public ChangeHistoryItem(
            Long id,
            Long changeGroupId,
            Long projectId,
            Long issueId,
            String issueKey,
            String field,
            Timestamp created,
            Timestamp nextChange,
            String from,
            String to,
            String fromValue,
            String toValue,
            String userKey) {
        this.id = id;
        this.issueId = issueId;
        this.issueKey = issueKey;
        this.field = field;
        this.created = created;
        this.froms = Collections.singletonMap(fromValue, from);
        this.tos = Collections.singletonMap(toValue, to);
    }

    public Long getId() {
        return id;
    }

    public Timestamp getCreated() {
        return created;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ChangeHistoryItem item
                && Objects.equals(id, item.id)
                && Objects.equals(issueId, item.issueId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, issueId);
    }

    @Override
    public int compareTo(ChangeHistoryItem other) {
        return Comparator.comparing(ChangeHistoryItem::getCreated)
                .thenComparing(ChangeHistoryItem::getId)
                .compare(this, other);
    }

    @Override
    public String toString() {
        return issueKey + ' ' + field + ": " + froms + " -> " + tos;
    }
}
