package org.sems.sandbox.web.place;

import static org.sems.sandbox.web.Html.attr;
import static org.sems.sandbox.web.Html.css;
import static org.sems.sandbox.web.Html.el;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;
import org.sems.sandbox.directory.Users;
import org.sems.sandbox.kernel.LogIns;
import org.sems.sandbox.web.Answer;
import org.sems.sandbox.web.Html;
import org.sems.sandbox.web.Tokens;
import org.sems.sandbox.web.Visit;
import org.sems.sandbox.web.field.Inputs;

/** Logs in by name and password, and out. */
public final class LogInPage {
    private static final String HOME = "/secure/Dashboard.jspa";
    private final Users users;

    public LogInPage(Users users) {
        this.users = users;
    }

    public Answer logIn(Visit visit) {
        if (!visit.isPost()) {
            return show(visit, false);
        }
        Optional<ApplicationUser> user = users.authenticate(visit.text("os_username").orElse(""), Optional.ofNullable(visit.request().getParameter("os_password")).orElse(""));
        if (user.isEmpty() || !users.isLicensed(user.get())) {
            return show(visit, true);
        }
        LogIns.logIn(visit.request(), user.get());
        return Answer.redirect(destination(visit));
    }

    public Answer logOut(Visit visit) {
        if (visit.isPost()) {
            LogIns.logOut(visit.request());
            return Answer.redirect("/login.jsp");
        }
        return Answer.shown("Log out", Html.all(el("h1", "Log out"), el("form", css("aui"), attr("method", "post"), attr("action", "/secure/Logout.jspa"), Tokens.input(visit.request()),
            el("button", css("aui-button aui-button-primary"), attr("type", "submit"), "Log out"))));
    }

    /** Only to a path of this host: whoever made the link must not be able to send people elsewhere. */
    static String destination(Visit visit) {
        return visit.text("os_destination").filter(to -> to.matches("/[^/\\\\].*|/") && !to.contains("\\")).orElse(HOME);
    }

    private Answer show(Visit visit, boolean refused) {
        return Answer.shown("Log in", el("div", css("narrow"), el("h1", "Log in"),
            refused ? el("div", css("aui-message aui-message-error"), attr("role", "alert"), "User name or password are wrong.") : null,
            el("form", css("aui"), attr("method", "post"), attr("action", "/login.jsp"), attr("id", "login-form"), Tokens.input(visit.request()),
                el("input", attr("type", "hidden"), attr("name", "os_destination"), attr("value", destination(visit))),
                Inputs.text(new Inputs.Frame("os_username", "User name", "", false, null), "text", visit.text("os_username").orElse("")),
                Inputs.text(new Inputs.Frame("os_password", "Password", "", false, null), "password", ""),
                el("div", css("buttons-container"), el("button", css("aui-button aui-button-primary"), attr("type", "submit"), attr("id", "login-form-submit"), "Log in"))),
            el("p", css("quiet"), "Users of the sandbox: ", users.users().stream().filter(ApplicationUser::isActive).map(user -> el("code", css("aui-label"), user.getUsername())), " Each password is the user name.")));
    }
}
