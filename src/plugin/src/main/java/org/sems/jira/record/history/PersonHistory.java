package org.sems.jira.record.history;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.history.ChangeItemBean;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.annotation.Nullable;
import org.sems.jira.record.field.RecordFields;

/** Who was ever in a person field, by Jira's history. */
public final class PersonHistory {
    /** A field of several people is written to the history as a list in brackets. The key of one may hold blanks, even commas. */
    private static final Pattern SEVERAL = Pattern.compile("\\[(.*)]", Pattern.DOTALL);

    private static final Pattern BETWEEN_PEOPLE = Pattern.compile("\\s*,\\s*");
    private final ChangeHistoryManager history;
    private final RecordFields fields;

    public PersonHistory(ChangeHistoryManager history, RecordFields fields) {
        this.history = history;
        this.fields = fields;
    }

    /** User keys, and texts that are no keys: callers only look for a given key. */
    public Set<String> read(Issue issue, String personField) {
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
        if (written == null || written.isBlank()) {
            return;
        }
        people.add(written.strip());
        Matcher several = SEVERAL.matcher(written.strip());
        if (several.matches()) {
            BETWEEN_PEOPLE
                    .splitAsStream(several.group(1).strip())
                    .filter(key -> !key.isEmpty())
                    .forEach(people::add);
        }
    }
}
