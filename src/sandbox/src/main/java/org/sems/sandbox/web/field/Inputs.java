package org.sems.sandbox.web.field;

import static org.sems.sandbox.web.Html.attr;
import static org.sems.sandbox.web.Html.css;
import static org.sems.sandbox.web.Html.el;

import java.util.List;
import org.sems.sandbox.web.Html;

/** The inputs of a form, each with its label, its hint and what was wrong with it, tied together for screen readers. */
public final class Inputs {

    /** What all inputs of a form have. */
    public record Frame(String name, String label, String hint, boolean required, String error) {
        Html around(Html input) {
            return el(
                    "div",
                    css("field-group"),
                    el(
                            "label",
                            attr("for", name),
                            label,
                            required ? el("span", css("aui-icon-required"), attr("title", "required"), " *") : null),
                    input,
                    hint.isEmpty() ? null : el("div", css("description"), attr("id", name + "-hint"), hint),
                    error == null
                            ? null
                            : el("div", css("error"), attr("id", name + "-error"), attr("role", "alert"), error));
        }

        Html.Attribute described() {
            String ids = (hint.isEmpty() ? "" : name + "-hint") + (error == null ? "" : " " + name + "-error");
            return attr("aria-describedby", ids.isBlank() ? null : ids.strip());
        }

        Html.Attribute invalid() {
            return attr("aria-invalid", error == null ? null : "true");
        }
    }

    private Inputs() {}

    public static Html text(Frame frame, String type, String value) {
        return frame.around(el(
                "input",
                css("text long-field"),
                attr("type", type),
                attr("id", frame.name),
                attr("name", frame.name),
                attr("value", value),
                attr("step", type.equals("number") ? "any" : null),
                attr("autocomplete", "off"),
                frame.described(),
                frame.invalid()));
    }

    public static Html area(Frame frame, String value) {
        return frame.around(el(
                "textarea",
                css("textarea long-field"),
                attr("id", frame.name),
                attr("name", frame.name),
                attr("rows", 5),
                frame.described(),
                frame.invalid(),
                value));
    }

    public static Html user(Frame frame, String value) {
        return frame.around(el(
                "input",
                css("text medium-field"),
                attr("type", "text"),
                attr("id", frame.name),
                attr("name", frame.name),
                attr("value", value),
                attr("list", "sandbox-users"),
                attr("autocomplete", "off"),
                frame.described(),
                frame.invalid()));
    }

    public static Html select(Frame frame, List<Choice> choices, String chosen) {
        return frame.around(el(
                "select",
                css("select medium-field"),
                attr("id", frame.name),
                attr("name", frame.name),
                frame.described(),
                frame.invalid(),
                choices.stream().map(choice -> option(choice, choice.value().equals(chosen)))));
    }

    /** Check boxes rather than a list with several selections, which few people can work by keyboard. */
    public static Html many(Frame frame, List<Choice> choices, List<String> chosen) {
        return el(
                "fieldset",
                css("group field-group"),
                frame.described(),
                el(
                        "legend",
                        frame.label,
                        frame.required ? el("span", css("aui-icon-required"), attr("title", "required"), " *") : null),
                choices.isEmpty() ? el("span", css("quiet"), "Nothing to choose from.") : null,
                choices.stream().map(choice -> check(frame.name, choice, chosen.contains(choice.value()))),
                frame.hint.isEmpty()
                        ? null
                        : el("div", css("description"), attr("id", frame.name + "-hint"), frame.hint),
                frame.error == null
                        ? null
                        : el(
                                "div",
                                css("error"),
                                attr("id", frame.name + "-error"),
                                attr("role", "alert"),
                                frame.error));
    }

    private static Html check(String name, Choice choice, boolean checked) {
        String id = name + "-" + choice.value();
        return el(
                "div",
                css("checkbox"),
                el(
                        "input",
                        css("checkbox"),
                        attr("type", "checkbox"),
                        attr("id", id),
                        attr("name", name),
                        attr("value", choice.value()),
                        attr("checked", checked)),
                " ",
                el("label", attr("for", id), choice.name()));
    }

    private static Html option(Choice choice, boolean selected) {
        return el("option", attr("value", choice.value()), attr("selected", selected), choice.name());
    }
}
