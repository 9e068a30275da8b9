package org.sems.jira.record.field;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.issue.security.IssueSecurityLevelManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.Date;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.Nullable;
import org.apache.commons.lang3.StringUtils;
import org.sems.catalogue.Catalogue;
import org.sems.catalogue.field.FieldDefinition;
import org.sems.catalogue.field.JiraField;
import org.sems.catalogue.recordtype.RecordType;
import org.sems.gate.rule.Term;
import org.sems.problem.Problem;
import org.sems.problem.Refused;
import org.sems.record.FieldValue;

/** What an issue holds in a field that the catalogue names. */
public final class FieldValues {
    private final Catalogue catalogue;
    private final RecordTypes types;
    private final RecordFields fields;
    private final StoredField own;
    private final ChosenOptions chosen;

    public FieldValues(
            Catalogue catalogue,
            RecordTypes types,
            RecordFields fields,
            IssueSecurityLevelManager levels,
            OptionsManager options,
            OptionNames names) {
        this.catalogue = catalogue;
        this.types = types;
        this.fields = fields;
        this.own = new StoredField(levels);
        this.chosen = new ChosenOptions(options, names);
    }

    /** The id under which Jira, its forms and its history know the field; empty if it is not there. */
    public Optional<String> jiraId(String field) {
        return JiraField.ofId(field)
                .map(JiraField::id)
                .or(() -> fields.customField(field).map(CustomField::getId));
    }

    /** @throws Refused if the field is not there, or its value cannot be trusted */
    public FieldValue read(Issue issue, String field) {
        Optional<JiraField> jiras = JiraField.ofId(field);
        if (jiras.isPresent()) {
            return isOnlyTheTemplate(jiras.get(), issue) ? FieldValue.NONE : own.value(jiras.get(), issue);
        }
        FieldDefinition definition =
                Optional.ofNullable(catalogue.fields().get(field)).orElseThrow(() -> missing(field));
        CustomField customField = fields.customField(field).orElseThrow(() -> missing(field));
        return definition.type().hasOptions()
                ? chosen.value(definition, customField, issue)
                : value(issue.getCustomFieldValue(customField));
    }

    private static Refused missing(String field) {
        return new Refused(Problem.of("record.field-missing", Term.field(field)));
    }

    /** Headings that nobody has written anything under are no description. */
    private boolean isOnlyTheTemplate(JiraField field, Issue issue) {
        return field == JiraField.DESCRIPTION
                && issue.getDescription() != null
                && types.find(issue)
                        .map(RecordType::descriptionTemplate)
                        .filter(template -> !template.isBlank())
                        .filter(template -> StringUtils.normalizeSpace(template)
                                .equals(StringUtils.normalizeSpace(issue.getDescription())))
                        .isPresent();
    }

    static FieldValue value(@Nullable Object value) {
        if (value instanceof Date date) {
            return StoredDay.value(date);
        }
        if (value instanceof ApplicationUser user) {
            return FieldValue.persons(user.getKey());
        }
        if (value instanceof Double number) {
            return FieldValue.words(StringUtils.removeEnd(number.toString(), ".0"));
        }
        if (value instanceof Collection<?> several) {
            return new FieldValue(
                    several.stream()
                            .filter(each -> !(each instanceof ApplicationUser))
                            .map(FieldValues::word)
                            .sorted()
                            .toList(),
                    Optional.empty(),
                    users(several).collect(Collectors.toSet()));
        }
        return value == null ? FieldValue.NONE : FieldValue.words(String.valueOf(value));
    }

    private static String word(Object value) {
        return value instanceof Label label ? label.getLabel() : String.valueOf(value);
    }

    private static Stream<String> users(Collection<?> values) {
        return values.stream()
                .filter(ApplicationUser.class::isInstance)
                .map(ApplicationUser.class::cast)
                .map(ApplicationUser::getKey);
    }
}
