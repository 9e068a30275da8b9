package org.sems.jira.stale;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.ModifiedValue;
import com.atlassian.jira.issue.MutableIssue;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.annotation.Nullable;
import org.sems.jira.record.field.ShownValues;
import org.sems.record.FactText;
import org.sems.record.FieldValue;

/** Finds the fields of a screen that somebody else has changed since it was drawn, and that it would change back or to something else. */
public final class FindOvertaken {
    /** What a screen adds there takes nothing away. */
    private static final Set<String> ONLY_ADD = Set.of("attachment", "issuelinks", "comment", "worklog");

    private final ChangesSince changes;
    private final ShownValues values;

    public FindOvertaken(ChangesSince changes, ShownValues values) {
        this.changes = changes;
        this.values = values;
    }

    /**
     * @param sent   as the screen would leave the issue
     * @param screen Jira's ids of the screen's fields
     * @param since  what was changed that may not have been shown
     * @param actor  user key
     */
    public List<Overtaken> find(
            MutableIssue sent, Issue stored, Collection<String> screen, Changes since, String actor) {
        return screen.stream()
                .filter(field -> !ONLY_ADD.contains(field))
                .sorted()
                .flatMap(
                        field -> changes
                                .findByOthers(since, field, actor)
                                .flatMap(change -> overtaken(field, change, sent, stored))
                                .stream())
                .toList();
    }

    private Optional<Overtaken> overtaken(String field, LastChange change, MutableIssue sent, Issue stored) {
        Optional<FieldValue> now = values.read(stored, field);
        if (now.isEmpty()) {
            return unknown(field, change, sent.getModifiedFields().get(field));
        }
        FieldValue wanted = values.read(sent, field).orElse(FieldValue.NONE);
        return FactText.of(now.get()).equals(FactText.of(wanted))
                ? Optional.empty()
                : Optional.of(new Overtaken(field, change.author(), now.get(), wanted));
    }

    /** A field of Jira's that no record has, put on the screen by an administrator. */
    private static Optional<Overtaken> unknown(String field, LastChange change, @Nullable ModifiedValue modified) {
        return Optional.ofNullable(modified)
                .filter(value -> !Objects.equals(value.getOldValue(), value.getNewValue()))
                .map(value -> new Overtaken(
                        field,
                        change.author(),
                        FieldValue.words(change.to()),
                        FieldValue.words(Objects.toString(value.getNewValue(), ""))));
    }
}
