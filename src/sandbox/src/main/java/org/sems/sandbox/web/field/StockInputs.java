package org.sems.sandbox.web.field;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.customfields.option.Options;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import org.sems.sandbox.web.Html;
import org.sems.sandbox.web.field.Inputs.Frame;

/** Inputs of the custom field types that Jira brings. */
final class StockInputs {

    private StockInputs() {}

    /** @param type the type's own key, as {@code multiselect} */
    static Html input(String type, CustomField field, Issue issue, Submitted submitted, Frame frame) {
        Object value = issue.getId() == null ? defaultValue(field, issue) : field.getValue(issue);
        List<String> texts = submitted.texts(field.getId(), texts(type, value));
        String one = texts.isEmpty() ? "" : texts.get(0);
        return switch (type) {
            case "select" -> Inputs.select(frame, options(field, issue, true), one);
            case "multiselect" -> Inputs.many(frame, options(field, issue, false), texts);
            case "textarea" -> Inputs.area(frame, one);
            case "datepicker" -> Inputs.text(frame, "date", one);
            case "datetime" -> Inputs.text(frame, "datetime-local", one);
            case "float" -> Inputs.text(frame, "number", one);
            case "userpicker" -> Inputs.user(frame, one);
            case "multiuserpicker" -> Inputs.user(frame, String.join(", ", texts));
            case "labels" -> Inputs.text(frame, "text", String.join(" ", texts));
            case "url" -> Inputs.text(frame, "url", one);
            default -> Inputs.text(frame, "text", one);
        };
    }

    static String hint(String type) {
        return switch (type) {
            case "userpicker" -> "A user name.";
            case "multiuserpicker" -> "User names, separated by commas.";
            case "labels" -> "Separated by blanks.";
            default -> "";
        };
    }

    private static Object defaultValue(CustomField field, Issue issue) {
        return field.getRelevantConfig(issue) == null
                ? null
                : field.getCustomFieldType().getDefaultValue(field.getRelevantConfig(issue));
    }

    private static List<String> texts(String type, Object value) {
        if (value instanceof Collection<?> many) {
            return many.stream().flatMap(each -> texts(type, each).stream()).toList();
        }
        if (value instanceof Option option) {
            return List.of(option.getOptionId().toString());
        }
        if (value instanceof ApplicationUser user) {
            return List.of(user.getUsername());
        }
        if (value instanceof Label label) {
            return List.of(label.getLabel());
        }
        if (value instanceof Date date) {
            return List.of(type.equals("datetime") ? Times.input(date) : Times.day(date));
        }
        return value == null
                ? List.of()
                : List.of(
                        value instanceof Double number
                                ? new java.math.BigDecimal(number.toString())
                                        .stripTrailingZeros()
                                        .toPlainString()
                                : value.toString());
    }

    private static List<Choice> options(CustomField field, Issue issue, boolean none) {
        List<Choice> choices = new ArrayList<>();
        if (none) {
            choices.add(new Choice("-1", "None"));
        }
        Options options = field.getOptions(null, field.getRelevantConfig(issue), null);
        for (Option option : options) {
            if (!Boolean.TRUE.equals(option.getDisabled())) {
                choices.add(new Choice(option.getOptionId().toString(), option.getValue()));
            }
        }
        return choices;
    }
}
