package org.sems.sandbox.web.place;

import static org.sems.sandbox.web.Html.attr;
import static org.sems.sandbox.web.Html.css;
import static org.sems.sandbox.web.Html.el;

import java.util.HashMap;
import java.util.List;
import org.sems.sandbox.kernel.Directory;
import org.sems.sandbox.web.Answer;
import org.sems.sandbox.web.Html;
import org.sems.sandbox.web.Panels;
import org.sems.sandbox.web.Visit;

/** What the plugin adds to Jira's administration, by its sections. */
public final class AdminPage {
    private final Directory directory;
    private final Panels panels;

    public AdminPage(Directory directory, Panels panels) {
        this.directory = directory;
        this.panels = panels;
    }

    public Answer answer(Visit visit) {
        if (!directory.isAdmin(visit.user())) {
            return Answer.notFound();
        }
        List<Panels.Section> sections = panels.sections("admin_plugins_menu", new HashMap<>());
        return Answer.shown(
                "Administration",
                Html.all(
                        el("h1", "Administration"),
                        el(
                                "section",
                                css("module"),
                                el("h2", "Issues"),
                                el(
                                        "ul",
                                        css("menu"),
                                        el(
                                                "li",
                                                el(
                                                        "a",
                                                        attr("id", "workflows"),
                                                        attr("href", "/secure/admin/workflows/ListWorkflows.jspa"),
                                                        "Workflows")))),
                        sections.isEmpty()
                                ? el("p", css("quiet"), "No app adds anything to the administration.")
                                : null,
                        sections.stream()
                                .map(section -> el(
                                        "section",
                                        css("module"),
                                        el("h2", section.label()),
                                        el(
                                                "ul",
                                                css("menu"),
                                                section.items().stream()
                                                        .map(item -> el(
                                                                "li",
                                                                el(
                                                                        "a",
                                                                        attr("id", item.id()),
                                                                        attr("href", item.address()),
                                                                        item.label()))))))));
    }
}
