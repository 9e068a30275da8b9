package org.sems.sandbox.web.field;

import static org.sems.sandbox.web.Html.attr;
import static org.sems.sandbox.web.Html.css;
import static org.sems.sandbox.web.Html.el;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.Date;
import java.util.Optional;
import org.sems.sandbox.customfield.CustomFields;
import org.sems.sandbox.web.Html;

/** What an issue's fields hold, for people. */
public final class FieldDisplay {
    private final CustomFields customFields;
    private final PluginFields pluginFields;
    private final SecurityLevels levels;

    public FieldDisplay(CustomFields customFields, PluginFields pluginFields, SecurityLevels levels) {
        this.customFields = customFields;
        this.pluginFields = pluginFields;
        this.levels = levels;
    }

    /** Nothing when the field is empty. */
    public Html view(String fieldId, Issue issue) {
        return display(fieldId, issue, false);
    }

    /** As {@link #view}, in a table's cell. */
    public Html column(String fieldId, Issue issue) {
        return display(fieldId, issue, true);
    }

    private Html display(String fieldId, Issue issue, boolean column) {
        return FieldNames.customId(fieldId).isPresent()
                ? FieldNames.customId(fieldId)
                        .flatMap(customFields::byId)
                        .map(field -> custom(field, issue, column))
                        .orElse(Html.NOTHING)
                : system(fieldId, issue, column);
    }

    private Html custom(CustomField field, Issue issue, boolean column) {
        Object value = field.getValue(issue);
        if (value == null) {
            return Html.NOTHING;
        }
        if (pluginFields.has(field)) {
            return pluginFields.display(field, issue, column);
        }
        String type = customFields.typeKeyOf(field);
        if (type.endsWith(":textarea")) {
            return prose(value.toString(), column);
        }
        if (type.endsWith(":url")) {
            return value.toString().matches("(?i)https?://.*")
                    ? el("a", attr("href", value), attr("rel", "noreferrer"), value)
                    : Html.text(value);
        }
        return value instanceof Date date
                ? Html.text(type.endsWith(":datetime") ? Times.minute(date) : Times.day(date))
                : words(value);
    }

    private Html system(String fieldId, Issue issue, boolean column) {
        return switch (fieldId) {
            case "issuekey" -> el("a", css("issue-link"), attr("href", "/browse/" + issue.getKey()), issue.getKey());
            case "issuetype" -> name(issue.getIssueType());
            case "project" ->
                el(
                        "a",
                        attr("href", "/projects/" + issue.getProjectObject().getKey()),
                        issue.getProjectObject().getName());
            case "summary" ->
                column
                        ? el("a", css("issue-link"), attr("href", "/browse/" + issue.getKey()), issue.getSummary())
                        : Html.text(issue.getSummary());
            case "status" -> status(issue.getStatus());
            case "priority" -> name(issue.getPriority());
            case "resolution" -> issue.getResolution() == null ? Html.text("Unresolved") : name(issue.getResolution());
            case "assignee" -> issue.getAssignee() == null ? Html.text("Unassigned") : words(issue.getAssignee());
            case "reporter" -> words(issue.getReporter());
            case "creator" -> words(issue.getCreator());
            case "created" -> time(issue.getCreated(), column);
            case "updated" -> time(issue.getUpdated(), column);
            case "resolutiondate" -> time(issue.getResolutionDate(), column);
            case "duedate" ->
                issue.getDueDate() == null ? Html.NOTHING : el("span", css("nowrap"), Times.day(issue.getDueDate()));
            case "components" -> words(issue.getComponents());
            case "labels" -> words(issue.getLabels());
            case "security" ->
                issue.getSecurityLevelId() == null ? Html.NOTHING : Html.text(levels.name(issue.getSecurityLevelId()));
            case "description" -> issue.getDescription() == null ? Html.NOTHING : prose(issue.getDescription(), column);
            default -> Html.NOTHING;
        };
    }

    /** A status in the colour of its category, as a lozenge. */
    public static Html status(Status status) {
        String category = Optional.ofNullable(status.getStatusCategory())
                .map(known -> known.getKey())
                .orElse("new");
        String look = category.equals("done")
                ? "aui-lozenge-success"
                : category.equals("indeterminate") ? "aui-lozenge-current" : "aui-lozenge-complete";
        return el(
                "span",
                css("aui-lozenge jira-issue-status-lozenge " + look),
                attr("title", status.getDescription()),
                status.getName());
    }

    private static Html prose(String text, boolean column) {
        return column && text.length() > 160 ? Html.text(text.substring(0, 159) + "…") : el("div", css("prose"), text);
    }

    private static Html time(Date date, boolean column) {
        return date == null ? Html.NOTHING : el("time", css("nowrap"), column ? Times.day(date) : Times.minute(date));
    }

    private static Html name(IssueConstant constant) {
        return constant == null ? Html.NOTHING : Html.text(constant.getName());
    }

    private static Html words(Object value) {
        if (value instanceof Collection<?> many) {
            String separator = many.stream().anyMatch(Label.class::isInstance) ? " " : ", ";
            return Html.trusted(String.join(
                    separator,
                    many.stream().map(FieldDisplay::words).map(Html::source).toList()));
        }
        if (value instanceof Option option) {
            return Html.text(option.getValue());
        }
        if (value instanceof ApplicationUser user) {
            return el(
                    "span",
                    css("user-hover"),
                    attr("title", user.getUsername()),
                    user.getDisplayName(),
                    user.isActive() ? null : " (inactive)");
        }
        if (value instanceof Label label) {
            return el("span", css("aui-label"), label.getLabel());
        }
        if (value instanceof Double number) {
            return Html.text(new java.math.BigDecimal(number.toString())
                    .stripTrailingZeros()
                    .toPlainString());
        }
        if (value instanceof com.atlassian.jira.bc.project.component.ProjectComponent component) {
            return Html.text(component.getName());
        }
        return value == null ? Html.NOTHING : Html.text(value);
    }
}
