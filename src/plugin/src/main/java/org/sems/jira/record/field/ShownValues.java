package org.sems.jira.record.field;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.security.IssueSecurityLevelManager;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import javax.annotation.Nullable;
import org.sems.catalogue.field.JiraField;
import org.sems.record.FieldValue;

/**
 * What a field of a screen shows, whether the catalogue knows the field or not. Nothing is decided on it: a choice is
 * the present name of its option, and a moment is told to the minute, as forms do.
 */
public final class ShownValues {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    private final CustomFieldManager fields;
    private final StoredField own;

    public ShownValues(CustomFieldManager fields, IssueSecurityLevelManager levels) {
        this.fields = fields;
        this.own = new StoredField(levels);
    }

    /** @param id as screens call the field; empty for a field of Jira's own that no record has */
    public Optional<FieldValue> read(Issue issue, String id) {
        return JiraField.ofId(id)
                .map(field -> own.value(field, issue))
                .or(() -> Optional.ofNullable(fields.getCustomFieldObject(id))
                        .map(field -> shown(issue.getCustomFieldValue(field))));
    }

    private static FieldValue shown(@Nullable Object value) {
        if (value instanceof Option option) {
            return FieldValue.words(option.getValue());
        }
        if (value instanceof Map<?, ?> levels) {
            return shown(levels.values());
        }
        if (value instanceof Date date) {
            LocalDateTime moment = new Date(date.getTime())
                    .toInstant()
                    .atZone(ZoneId.systemDefault())
                    .toLocalDateTime();
            return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                    ? FieldValue.day(moment.toLocalDate())
                    : FieldValue.words(MOMENT.format(moment));
        }
        boolean options = value instanceof Collection<?> several
                && !several.isEmpty()
                && several.stream().allMatch(Option.class::isInstance);
        return options
                ? FieldValue.words(((Collection<?>) value)
                        .stream()
                                .map(each -> ((Option) each).getValue())
                                .sorted()
                                .toList())
                : FieldValues.value(value);
    }
}
