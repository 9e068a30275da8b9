package org.sems.jira.gate.transition;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.sems.gate.rule.Term;
import org.sems.jira.rating.RatingDisplay;
import org.sems.jira.rating.Ratings;
import org.sems.jira.record.field.RecordFields;
import org.sems.jira.rest.Messages;
import org.sems.jira.stale.Overtaken;
import org.sems.problem.Problem;
import org.sems.record.FieldValue;

/** Says of a field that was changed under a screen who changed it, what it holds now and what the screen says. */
public final class OvertakenTexts {
    private static final int LONGEST = 120;
    private final RecordFields fields;
    private final CustomFieldManager customFields;
    private final Ratings ratings;
    private final Messages messages;

    public OvertakenTexts(RecordFields fields, CustomFieldManager customFields, Ratings ratings, Messages messages) {
        this.fields = fields;
        this.customFields = customFields;
        this.ratings = ratings;
        this.messages = messages;
    }

    Problem tell(Overtaken field) {
        String key = fields.keyOf(field.field()).orElse(field.field());
        String code = field.author().isEmpty() ? "record.changed-by-app" : "record.changed-by-other";
        return Problem.of(
                        code,
                        name(field.field(), key),
                        Term.person(field.author()),
                        words(field.stored()),
                        words(field.sent()))
                .at(key);
    }

    /** A custom field that is none of ours has only the name that it was given in Jira. */
    private Object name(String id, String key) {
        return id.equals(key)
                ? Optional.ofNullable(customFields.getCustomFieldObject(id))
                        .<Object>map(CustomField::getName)
                        .orElse(Term.field(key))
                : Term.field(key);
    }

    private String words(FieldValue value) {
        String words = Stream.of(
                        value.persons().stream().sorted().map(Term::person).map(messages::describe),
                        value.day().map(String::valueOf).stream(),
                        value.words().stream().map(this::plain))
                .flatMap(parts -> parts)
                .collect(Collectors.joining(", "));
        return words.isEmpty()
                ? messages.text("sems.stale.empty")
                : StringUtils.abbreviate(StringUtils.normalizeSpace(words), LONGEST);
    }

    private String plain(String word) {
        return ratings.words(word).map(RatingDisplay::brief).orElse(word);
    }
}
