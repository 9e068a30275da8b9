package org.sems.jira.record;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.history.ChangeItemBean;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import javax.annotation.Nullable;

/** Who was ever in a person field, by Jira's history. */
public final class PersonHistory {
    /** A field of several people is written to the history as a list in brackets. */
    private static final Pattern BETWEEN_PEOPLE = Pattern.compile("[\\[\\],\\s]+");
    private final ChangeHistoryManager history;
    private final RecordFields fields;

    public PersonHistory(ChangeHistoryManager history, RecordFields fields) {
        this.history = history;
        this.fields = fields;
    }

    /** User keys. */
    Set<String> of(Issue issue, String personField) {
        Set<String> people = new LinkedHashSet<>();
        if (issue.getId() != null) {
            for (ChangeItemBean change : history.getChangeItemsForField(issue, nameInHistory(personField))) {
                add(people, change.getFrom());
                add(people, change.getTo());
            }
        }
        return people;
    }

    /** The history calls Jira's own fields by their ids and custom fields by their names. */
    private String nameInHistory(String personField) {
        return fields.customField(personField).map(CustomField::getName).orElse(personField);
    }

    private static void add(Set<String> people, @Nullable String written) {
        if (written != null) {
            Arrays.stream(BETWEEN_PEOPLE.split(written)).filter(key -> !key.isEmpty()).forEach(people::add);
        }
    }
}
