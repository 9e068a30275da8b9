package org.sems.sandbox.issue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * All that is kept of an issue but its history, links, comments and attachments. A record that {@link Issues} hands out is
 * shared and never changed: who wants to change one works on a {@link #copy} and saves that.
 */
public final class IssueRecord {
    public long id;
    public long projectId;
    public long number;
    public String key;
    public String typeId;
    public String statusId;
    public String resolutionId;
    public String priorityId;
    public String summary;
    public String description;
    public String environment;
    /** Users are stored by key. */
    public String assignee;

    public String reporter;
    public String creator;
    /** Milliseconds, as are the dates that follow. */
    public long created;

    public long updated;
    public Long resolved;
    /** A date without time: {@code yyyy-MM-dd}. */
    public String due;

    public Long level;
    public List<String> labels = new ArrayList<>();
    public List<Long> components = new ArrayList<>();
    /** Custom field values as stored by their types: texts, numbers, milliseconds. */
    public Map<Long, List<Object>> values = new TreeMap<>();

    public IssueRecord copy() {
        IssueRecord copy = new IssueRecord();
        copy.id = id;
        copy.projectId = projectId;
        copy.number = number;
        copy.key = key;
        copy.typeId = typeId;
        copy.statusId = statusId;
        copy.resolutionId = resolutionId;
        copy.priorityId = priorityId;
        copy.summary = summary;
        copy.description = description;
        copy.environment = environment;
        copy.assignee = assignee;
        copy.reporter = reporter;
        copy.creator = creator;
        copy.created = created;
        copy.updated = updated;
        copy.resolved = resolved;
        copy.due = due;
        copy.level = level;
        copy.labels = new ArrayList<>(labels);
        copy.components = new ArrayList<>(components);
        copy.values = new TreeMap<>(values);
        return copy;
    }

    public LocalDate dueDate() {
        return due == null ? null : LocalDate.parse(due);
    }
}
