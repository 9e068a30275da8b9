package org.sems.sandbox.web.issue;

import static org.sems.sandbox.web.Html.attr;
import static org.sems.sandbox.web.Html.css;
import static org.sems.sandbox.web.Html.el;

import com.atlassian.jira.issue.Issue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sems.sandbox.kernel.PageResources;
import org.sems.sandbox.screen.ScreenLayout;
import org.sems.sandbox.web.Answer;
import org.sems.sandbox.web.Html;
import org.sems.sandbox.web.Tokens;
import org.sems.sandbox.web.Visit;
import org.sems.sandbox.web.field.FieldForm;
import org.sems.sandbox.web.field.Submitted;
import org.sems.sandbox.web.field.Times;

/** A screen with its fields as a page: what creating, editing and transitions have in common. */
final class IssueForm {
    private final FieldForm fields;
    private final PageResources resources;

    IssueForm(FieldForm fields, PageResources resources) {
        this.fields = fields;
        this.resources = resources;
    }

    /** @param hidden what the form sends besides the fields */
    record Frame(
            String title,
            String address,
            String button,
            String cancel,
            Map<String, String> hidden,
            Html before,
            Html after) {}

    Answer show(Visit visit, Frame frame, ScreenLayout screen, Issue issue, Submitted submitted) {
        Html form = el(
                "form",
                css("aui issue-form"),
                attr("method", "post"),
                attr("action", frame.address),
                attr("novalidate", true),
                Tokens.input(visit.request()),
                frame.hidden.entrySet().stream()
                        .map(entry -> el(
                                "input",
                                attr("type", "hidden"),
                                attr("name", entry.getKey()),
                                attr("value", entry.getValue()))),
                fields.inputs(screen, issue, visit.user(), submitted),
                frame.after,
                el(
                        "div",
                        css("buttons-container"),
                        el(
                                "div",
                                css("buttons"),
                                el(
                                        "button",
                                        css("aui-button aui-button-primary"),
                                        attr("type", "submit"),
                                        attr("id", "issue-submit"),
                                        frame.button),
                                el(
                                        "a",
                                        css("aui-button aui-button-link cancel"),
                                        attr("href", frame.cancel),
                                        "Cancel"))));
        Html head = Html.trusted(resources.headFor(
                "jira.general", "atl.general", issue.getKey() == null ? "jira.create.issue" : "jira.edit.issue"));
        return Answer.shown(frame.title, head, Html.all(el("h1", frame.title), frame.before, form));
    }

    /**
     * What a form sent, as Jira's parameters: lists that a person writes with blanks or commas are taken apart, choices that
     * were all cleared are sent as empty, and days and moments are written as Jira's own pickers write them.
     */
    static Map<String, String[]> parameters(Visit visit, List<String> screenFields, FieldKinds kinds) {
        Map<String, String[]> parameters = new HashMap<>(visit.parameters());
        for (String field : screenFields) {
            String[] sent = parameters.get(field);
            switch (kinds.of(field)) {
                case BLANK_SEPARATED -> parameters.put(field, split(sent, "\\s+"));
                case COMMA_SEPARATED ->
                    parameters.put(field, sent == null ? new String[0] : new String[] {String.join(",", sent)});
                case CHOICES -> parameters.putIfAbsent(field, new String[0]);
                case DAY, MOMENT ->
                    parameters.computeIfPresent(
                            field,
                            (name, texts) -> Stream.of(texts).map(Times::form).toArray(String[]::new));
                default -> {}
            }
        }
        return parameters;
    }

    private static String[] split(String[] sent, String separator) {
        return sent == null
                ? new String[0]
                : Stream.of(sent)
                        .flatMap(text -> Stream.of(text.strip().split(separator)))
                        .filter(text -> !text.isEmpty())
                        .toArray(String[]::new);
    }
}
