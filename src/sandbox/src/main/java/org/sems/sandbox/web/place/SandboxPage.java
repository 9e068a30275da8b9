package org.sems.sandbox.web.place;

import static org.sems.sandbox.web.Html.attr;
import static org.sems.sandbox.web.Html.css;
import static org.sems.sandbox.web.Html.el;

import java.util.Map;
import org.sems.sandbox.bundle.PluginModules;
import org.sems.sandbox.directory.Users;
import org.sems.sandbox.kernel.HostCalls;
import org.sems.sandbox.web.Answer;
import org.sems.sandbox.web.Html;
import org.sems.sandbox.web.Visit;

/** What is the sandbox's own: who can log in, and what the plugin has asked of the host. */
public final class SandboxPage {
    private final Users users;
    private final HostCalls calls;
    private final PluginModules modules;

    public SandboxPage(Users users, HostCalls calls, PluginModules modules) {
        this.users = users;
        this.calls = calls;
        this.modules = modules;
    }

    public Answer answer(Visit visit) {
        Map<String, Long> counts = calls.counts();
        return Answer.shown(
                "Sandbox",
                Html.all(
                        el("h1", "Sandbox"),
                        el(
                                "p",
                                "The app ",
                                el("code", modules.pluginKey()),
                                " is ",
                                modules.isEnabled() ? "enabled." : "disabled."),
                        el("h2", "Users"),
                        el("p", "Each password is the user name."),
                        el(
                                "div",
                                css("scroll"),
                                attr("tabindex", 0),
                                el(
                                        "table",
                                        css("aui"),
                                        el(
                                                "thead",
                                                el(
                                                        "tr",
                                                        el("th", attr("scope", "col"), "User name"),
                                                        el("th", attr("scope", "col"), "Name"),
                                                        el("th", attr("scope", "col"), "Groups"))),
                                        el(
                                                "tbody",
                                                users.users().stream()
                                                        .map(user -> el(
                                                                "tr",
                                                                el("td", user.getUsername()),
                                                                el(
                                                                        "td",
                                                                        user.getDisplayName(),
                                                                        user.isActive() ? "" : " (inactive)"),
                                                                el(
                                                                        "td",
                                                                        String.join(
                                                                                ", ",
                                                                                users.groupsOf(user.getKey())))))))),
                        el("h2", "Calls of the app to its host"),
                        counts.isEmpty()
                                ? el("p", css("quiet"), "None since the last clearing.")
                                : el(
                                        "div",
                                        css("scroll"),
                                        attr("tabindex", 0),
                                        el(
                                                "table",
                                                css("aui"),
                                                el(
                                                        "thead",
                                                        el(
                                                                "tr",
                                                                el("th", attr("scope", "col"), "Call"),
                                                                el("th", attr("scope", "col"), "How often"))),
                                                el(
                                                        "tbody",
                                                        counts.entrySet().stream()
                                                                .map(call -> el(
                                                                        "tr",
                                                                        el("td", call.getKey()),
                                                                        el("td", css("number"), call.getValue()))))))));
    }
}
