package org.sems.jira.stale;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.fields.CustomField;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.Objects;
import java.util.Optional;
import org.sems.stale.DrawnAt;

/** Reads from Jira's history, past every cache, what was changed since somebody was shown an issue. */
public final class ChangesSince {
    private static final Comparator<ChangeHistory> AS_MADE =
            Comparator.comparing(ChangeHistory::getTimePerformed).thenComparing(ChangeHistory::getId);
    private final ChangeHistoryManager history;
    private final CustomFieldManager fields;

    public ChangesSince(ChangeHistoryManager history, CustomFieldManager fields) {
        this.history = history;
        this.fields = fields;
    }

    /** Those that may not have been shown. */
    public Changes read(Issue issue, DrawnAt drawn) {
        Instant since = drawn.mayLackChangesSince();
        Changes changes = new Changes();
        history.getChangeHistoriesSince(issue, Date.from(since.minusSeconds(1))).stream()
                .filter(change -> !change.getTimePerformed().toInstant().isBefore(since))
                .sorted(AS_MADE)
                .forEach(change -> change.getChangeItemBeans()
                        .forEach(item -> changes.add(
                                change.getId(), Objects.requireNonNullElse(change.getAuthorKey(), ""), item)));
        return changes;
    }

    /**
     * Who else than the actor changed a field last.
     *
     * @param field its id in Jira
     * @param actor user key; empty for nobody
     */
    public Optional<LastChange> findByOthers(Changes changes, String field, String actor) {
        return find(changes, field)
                .filter(change -> change.author().isEmpty() || !change.author().equals(actor));
    }

    /** A custom field that has another name now leaves a name that no field has: each custom field may be the one. */
    private Optional<LastChange> find(Changes changes, String field) {
        CustomField custom = fields.getCustomFieldObject(field);
        return custom == null
                ? changes.findOfOwn(field)
                : changes.find(custom)
                        .or(() -> changes.customNames().stream()
                                .filter(name ->
                                        fields.getCustomFieldObjectsByName(name).isEmpty())
                                .findFirst()
                                .flatMap(changes::findNamed));
    }
}
