package org.sems.sandbox.web;

import static org.sems.sandbox.web.Html.attr;
import static org.sems.sandbox.web.Html.css;
import static org.sems.sandbox.web.Html.el;
import static org.sems.sandbox.web.Html.trusted;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.sems.sandbox.kernel.Aui;
import org.sems.sandbox.kernel.Directory;
import org.sems.sandbox.kernel.PageFrame;

/** What all pages have around them, the plugin's own included. */
public final class SandboxFrame implements PageFrame {

    private record Place(String address, String name, boolean forAdmins) {}

    private static final List<Place> PLACES = List.of(
            new Place("/secure/Dashboard.jspa", "Dashboards", false),
            new Place("/secure/BrowseProjects.jspa", "Projects", false),
            new Place("/issues/", "Issues", false),
            new Place("/secure/CreateIssue!default.jspa", "Create", false),
            new Place("/secure/admin", "Administration", true),
            new Place("/sandbox/", "Sandbox", false));

    private final JiraAuthenticationContext authentication;
    private final Directory directory;
    private final Tokens tokens;
    private final Aui aui;

    public SandboxFrame(JiraAuthenticationContext authentication, Directory directory, Tokens tokens, Aui aui) {
        this.authentication = authentication;
        this.directory = directory;
        this.tokens = tokens;
        this.aui = aui;
    }

    @Override
    public String page(HttpServletRequest request, String title, String head, String body) {
        ApplicationUser user = authentication.getLoggedInUser();
        String token = tokens.prepare(request);
        ColorMode mode = ColorMode.of(request);
        Html page = el(
                "html",
                attr("lang", "en"),
                attr("data-theme", aui.isThere() ? "dark:dark light:light" : null),
                attr("data-color-mode", aui.isThere() ? mode.key() : null),
                el(
                        "head",
                        el("meta", attr("charset", "utf-8")),
                        el("meta", attr("name", "viewport"), attr("content", "width=device-width, initial-scale=1")),
                        el("meta", attr("name", "ajs-context-path"), attr("content", "")),
                        el(
                                "meta",
                                attr("name", "ajs-remote-user"),
                                attr("content", user == null ? "" : user.getUsername())),
                        el(
                                "meta",
                                attr("name", "atlassian-token"),
                                attr("id", "atlassian-token"),
                                attr("content", token)),
                        el("title", title, " - Sandbox"),
                        el("link", attr("rel", "icon"), attr("href", "data:,")),
                        trusted(aui.styles()),
                        aui.isThere() ? null : stylesheet("plain.css"),
                        stylesheet("frame.css"),
                        trusted(head)),
                el(
                        "body",
                        attr("id", "jira"),
                        el("a", css("skip"), attr("href", "#content"), "Skip to the content"),
                        el("div", css("sandbox-notice"), attr("role", "note"), "Sandbox: this is not Jira"),
                        header(request, user, mode),
                        el("main", attr("id", "content"), attr("tabindex", "-1"), trusted(body)),
                        el(
                                "footer",
                                css("sandbox"),
                                "A stand-in for Jira to run and prove the app. Not a product of Atlassian.")));
        return "<!DOCTYPE html>\n" + page;
    }

    private static Html stylesheet(String name) {
        return el("link", attr("rel", "stylesheet"), attr("href", "/sandbox/static/" + name));
    }

    private Html header(HttpServletRequest request, ApplicationUser user, ColorMode mode) {
        return el(
                "header",
                css("sandbox"),
                el("a", css("brand"), attr("href", "/"), "Sandbox"),
                user == null
                        ? null
                        : el(
                                "nav",
                                attr("aria-label", "Main"),
                                PLACES.stream()
                                        .filter(place -> !place.forAdmins || directory.isAdmin(user))
                                        .map(place -> el(
                                                "a",
                                                attr("href", place.address),
                                                attr("aria-current", isAt(place, request) ? "page" : null),
                                                place.name))),
                aui.isThere() ? mode.other().link() : null,
                user == null ? el("a", attr("href", "/login.jsp"), "Log in") : account(user));
    }

    private static Html account(ApplicationUser user) {
        return el(
                "div",
                css("account"),
                el(
                        "span",
                        attr("id", "header-details-user-fullname"),
                        attr("data-username", user.getUsername()),
                        user.getDisplayName()),
                " ",
                el("a", attr("id", "log_out"), attr("href", "/logout"), "Log out"));
    }

    private static boolean isAt(Place place, HttpServletRequest request) {
        return request.getRequestURI().startsWith(place.address);
    }
}
