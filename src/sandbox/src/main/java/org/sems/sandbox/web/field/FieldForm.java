package org.sems.sandbox.web.field;

import static org.sems.sandbox.web.Html.attr;
import static org.sems.sandbox.web.Html.css;
import static org.sems.sandbox.web.Html.el;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sems.sandbox.customfield.CustomFields;
import org.sems.sandbox.directory.Users;
import org.sems.sandbox.screen.ScreenLayout;
import org.sems.sandbox.web.Html;
import org.sems.sandbox.web.field.Inputs.Frame;

/** The fields of a screen as inputs. */
public final class FieldForm {
    private final CustomFields customFields;
    private final PluginFields pluginFields;
    private final SystemInputs systemInputs;
    private final FieldNames names;
    private final Users directory;

    public FieldForm(
            CustomFields customFields,
            PluginFields pluginFields,
            SystemInputs systemInputs,
            FieldNames names,
            Users directory) {
        this.customFields = customFields;
        this.pluginFields = pluginFields;
        this.systemInputs = systemInputs;
        this.names = names;
        this.directory = directory;
    }

    /** All fields of the screen that hold for the issue, tab by tab; what was wrong with none of them stands on top. */
    public Html inputs(ScreenLayout screen, Issue issue, ApplicationUser user, Submitted submitted) {
        return Html.all(
                problems(screen, submitted),
                users(),
                screen.tabs().stream()
                        .map(tab -> Html.all(
                                screen.tabs().size() > 1 ? el("h2", tab.name()) : null,
                                tab.fields().stream()
                                        .map(field -> input(field, issue, user, submitted)
                                                .orElse(Html.NOTHING)))));
    }

    /** Everything that went wrong, once, before the fields; errors of fields that the screen does not show are named here. */
    private Html problems(ScreenLayout screen, Submitted submitted) {
        if (!submitted.isComingBack()) {
            return Html.NOTHING;
        }
        List<Html> elsewhere = submitted.errors().entrySet().stream()
                .filter(error -> !screen.fields().contains(error.getKey()))
                .map(error -> el("li", names.of(error.getKey()) + ": " + error.getValue()))
                .toList();
        List<Html> here = submitted.errors().keySet().stream()
                .filter(screen.fields()::contains)
                .map(field -> el(
                        "li",
                        el("a", attr("href", "#" + field), names.of(field)),
                        ": " + submitted.errors().get(field)))
                .toList();
        return el(
                "div",
                css("aui-message aui-message-error"),
                attr("role", "alert"),
                attr("tabindex", "-1"),
                el("p", css("title"), "This was not accepted:"),
                el("ul", submitted.messages().stream().map(message -> el("li", message)), elsewhere, here));
    }

    private Html users() {
        return el(
                "datalist",
                attr("id", "sandbox-users"),
                directory.users().stream()
                        .filter(ApplicationUser::isActive)
                        .map(user -> el("option", attr("value", user.getUsername()), user.getDisplayName())));
    }

    private Optional<Html> input(String fieldId, Issue issue, ApplicationUser user, Submitted submitted) {
        return FieldNames.customId(fieldId).isPresent()
                ? FieldNames.customId(fieldId)
                        .flatMap(customFields::byId)
                        .filter(field -> field.getRelevantConfig(issue) != null)
                        .flatMap(field -> custom(field, issue, submitted))
                : systemInputs.input(
                        fieldId,
                        issue,
                        user,
                        submitted,
                        frame(fieldId, systemHint(fieldId), fieldId.equals("summary"), submitted.errors()));
    }

    private Optional<Html> custom(CustomField field, Issue issue, Submitted submitted) {
        if (pluginFields.has(field)) {
            return pluginFields
                    .input(field, issue, submitted)
                    .map(input -> el(
                            "div",
                            attr("id", field.getId() + "-field"),
                            input,
                            error(submitted.errors().get(field.getId()), input)));
        }
        String type = customFields.typeKeyOf(field).replaceFirst(".*:", "");
        String description = Optional.ofNullable(field.getDescription())
                .filter(text -> !text.isBlank())
                .orElse("");
        String hint = (description + " " + StockInputs.hint(type)).strip();
        return Optional.of(StockInputs.input(
                type, field, issue, submitted, frame(field.getId(), hint, false, submitted.errors())));
    }

    /** Unless the template has shown it already. */
    private static Html error(String error, Html input) {
        return error == null || input.source().contains(Html.escape(error))
                ? null
                : el("div", css("error"), attr("role", "alert"), error);
    }

    private Frame frame(String fieldId, String hint, boolean required, Map<String, String> errors) {
        return new Frame(fieldId, names.of(fieldId), hint, required, errors.get(fieldId));
    }

    private static String systemHint(String fieldId) {
        return switch (fieldId) {
            case "assignee" -> "A user name; empty: nobody, or whom the project names.";
            case "reporter" -> "A user name.";
            case "labels" -> "Separated by blanks.";
            default -> "";
        };
    }
}
